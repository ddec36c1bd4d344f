import type { End } from '../../core/ends';
import { isLowest } from '../../core/outcome/minima';
import type { Minimum } from '../../core/types';
import { mix } from '../colour';
import { dark, type Palette } from '../palette';
import type { Texture, TextureFigure } from './texture';

/** How the places of one kind look. */
export interface KindLook {
  /** Quick … late; twice the same where it has one. */
  readonly colours: readonly [string, string];
  readonly texture: Texture | undefined;
}

const same = (colour: string): KindLook['colours'] => [colour, colour];

const inCasing = (figure: TextureFigure, { casing }: Palette, opacity: number): Texture => ({
  figure,
  ink: casing,
  opacity,
});

const greens = ({ outcomes }: Palette): KindLook['colours'] => [outcomes.fast, outcomes.late];

/** The scale of `other`, which has one colour on a slider's track: from nearer to the ink to nearer to the ground. */
const ambers = ({ outcomes, ink, casing }: Palette): KindLook['colours'] => [
  mix(outcomes.other, ink, 0.12),
  mix(outcomes.other, casing, 0.55),
];

/** What covers the area of an end; `reached` and `descending`, the commonest, are plain. */
function textureOf(end: Exclude<End, 'unknown'>, palette: Palette): Texture | undefined {
  const { fast, descending, other } = palette.outcomes;
  switch (end) {
    case 'settling':
      return { figure: 'backhatch', ink: fast, opacity: 0.4 };
    case 'wandering':
      return inCasing('dashes', palette, 0.75);
    case 'other':
      return inCasing('dots', palette, 0.8);
    case 'crawling':
      return { figure: 'bars', ink: descending, opacity: 0.9 };
    case 'stalled':
      return inCasing('crosses', palette, 0.8);
    case 'oscillating':
      return { figure: 'zigzag', ink: other, opacity: 0.75 };
    case 'climbing':
      return inCasing('peaks', palette, 0.65);
    case 'diverged':
      return inCasing('hatch', palette, 0.4);
    default:
      return undefined;
  }
}

/** The ends of a scale for valleys that neither the scale of `reached` nor that of `other` is left for, quick to late. */
const earth = (palette: Palette): readonly [string, string] =>
  palette === dark ? ['#d9c7b4', '#5d5148'] : ['#6d5842', '#d9cdbb'];

/** How an end looks where valleys are not told apart. */
export function lookOfEnd(end: Exclude<End, 'unknown'>, palette: Palette): KindLook {
  const { outcomes } = palette;
  const colours = end === 'reached' ? greens(palette) : end === 'other' ? ambers(palette) : same(outcomes[end]);
  return { colours, texture: textureOf(end, palette) };
}

/** How a number looks that was measured: small is quick. */
export const lookOfValue = (palette: Palette): KindLook => ({ colours: greens(palette), texture: undefined });

/** How a place looks where nothing could be measured. */
export const lookOfMissed = (palette: Palette): KindLook => ({
  colours: same(mix(palette.line, palette.muted, 0.3)),
  texture: inCasing('backhatch', palette, 0.6),
});

/** What further valleys are covered with, once each scale has been taken with its first texture. */
const FURTHER: readonly TextureFigure[] = ['bars', 'crosses', 'dashes', 'peaks', 'backhatch', 'dots', 'rings'];

/** The look of the valley that takes its turn at a place, from 0; from the fourth on scales come again with other textures. */
function lookOfTurn(turn: number, palette: Palette): KindLook {
  const scales = [greens(palette), ambers(palette), earth(palette)] as const;
  const first = [undefined, 'dots', 'rings'] as const;
  const figure = turn < 3 ? first[turn] : FURTHER[(turn - 3) % FURTHER.length];
  return { colours: scales[turn % 3]!, texture: figure && inCasing(figure, palette, 0.8) };
}

/**
 * How each valley looks, by the index of its minimum: the first lowest one as `reached`, the first other one as `other`.
 * It depends on the surface alone, so that no valley changes its look while an experiment goes on.
 */
export function valleyLooks(minima: readonly Minimum[], palette: Palette): readonly KindLook[] {
  const lowest = minima.map(({ value, lowest: said }) => said ?? isLowest({ minima }, value));
  const leading = [lowest.indexOf(true), lowest.indexOf(false)].filter((index) => index >= 0);
  const rest = minima.map((_, index) => index).filter((index) => !leading.includes(index));
  // Without a lowest one the greens stay free: they would promise it.
  const turns = [...(lowest.includes(true) ? [] : [-1]), ...leading, ...rest];
  return minima.map((_, index) => lookOfTurn(turns.indexOf(index), palette));
}
