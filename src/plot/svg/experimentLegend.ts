import { lookOfEnd } from '../experiment/looks';
import { THEORY_DASH } from './experimentCurve';
import type { ExperimentFigure } from './experimentFigure';
import type { MarkupBlock } from './legend';
import { element, group, label } from './markup';
import { widthOf } from './wrap';

/** An entry: what stands for it, and what it is. */
interface Entry {
  readonly swatch: string;
  readonly word: string;
}

const SWATCH = { width: 34, height: 12 } as const;
const SIZE = 12;
const LEAD = 20;
/** Between a swatch and its word, and behind that, px. */
const GAPS = [7, 18] as const;

function entriesOf({ picture, palette }: ExperimentFigure, id: string): Entry[] {
  const filled = (kind: number, fill: string, textured: boolean): string => {
    const rect = { ...SWATCH, rx: 3 };
    return [
      element('rect', { ...rect, fill }),
      textured ? element('rect', { ...rect, fill: `url(#${id}-texture-${kind})` }) : '',
    ].join('');
  };
  if (picture.kind === 'plane') {
    const kinds = picture.painted.kinds.map(
      ({ texture }, kind): Entry => ({
        swatch: filled(kind, `url(#${id}-shades-${kind})`, texture !== undefined),
        word: picture.words[kind]!,
      }),
    );
    const edge = element('path', { d: 'M0 6H34', stroke: palette.ink, 'stroke-width': 1.8 });
    return picture.theory ? [...kinds, { swatch: edge, word: picture.theory.word }] : kinds;
  }
  if (picture.kind === 'shares')
    return picture.shares.map(({ end }, kind) => {
      const { colours, texture } = lookOfEnd(end, palette);
      return { swatch: filled(kind, colours[0], texture !== undefined), word: picture.words[kind]! };
    });
  const colour = palette.routes[4]!;
  const { words, points, theory } = picture;
  const stroke = (attributes: Readonly<Record<string, string | number>>): string =>
    element('path', { d: 'M0 6H34', ...attributes });
  const entries: Entry[] = [{ swatch: stroke({ stroke: colour, 'stroke-width': 2 }), word: words.median }];
  if (points.some(({ low, high }) => low < high))
    entries.push({ swatch: element('rect', { ...SWATCH, fill: colour, 'fill-opacity': 0.2 }), word: words.band });
  if (theory)
    entries.push({
      swatch: stroke({ stroke: palette.ink, 'stroke-width': 1.5, 'stroke-dasharray': THEORY_DASH }),
      word: words.theory,
    });
  if (points.some(({ median }) => !Number.isFinite(median)))
    entries.push({
      swatch: element('circle', { cx: 17, cy: 6, r: 3.5, fill: palette.panel, stroke: colour, 'stroke-width': 1.5 }),
      word: words.hollow,
    });
  return entries;
}

/** What colours, textures and lines stand for, as many beside each other as have room. */
export function experimentLegend(figure: ExperimentFigure, id: string, top: number): MarkupBlock {
  let [x, y] = [0, 0];
  const placed = entriesOf(figure, id).map(({ swatch, word }) => {
    const width = SWATCH.width + GAPS[0] + widthOf(word) * SIZE + GAPS[1];
    if (x > 0 && x + width - GAPS[1] > figure.width) [x, y] = [0, y + LEAD];
    const markup = element(
      'g',
      { transform: `translate(${x.toFixed(1)} ${y})` },
      swatch,
      label({ x: SWATCH.width + GAPS[0], y: 10 }, word),
    );
    x += width;
    return markup;
  });
  return {
    markup: group(
      'legend',
      { transform: `translate(0 ${top})`, fill: figure.palette.ink, 'font-size': SIZE },
      ...placed,
    ),
    height: placed.length > 0 ? y + LEAD : 0,
  };
}
