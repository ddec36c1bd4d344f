import { mix } from '../../../plot/colour';
import { dark, light, type Palette } from '../../../plot/palette';
import { tintAt } from '../../../plot/tint';

/** How many flat tints stand for the even run of them on the screen. */
export const BANDS = 16;

const paint = (name: string): string => `var(--${name})`;

/** The palette of the product by names, which a picture's own style gives a light and a dark colour each. */
export const themed: Palette = {
  ...light,
  contour: paint('contour'),
  casing: paint('casing'),
  ink: paint('ink'),
  muted: paint('muted'),
  line: paint('line'),
  panel: paint('panel'),
  routes: light.routes.map((_, place) => paint(`route-${place + 1}`)),
  classes: [paint('class-1'), paint('class-2')],
};

/** The sheet that all is drawn on: the warm tint of heights, so that it goes with light cards and dark ones. */
export const GROUND = paint('ground');

/** The tint of a share of the altitude, in bands. */
export const tint = (share: number): string => paint(`tint-${Math.min(BANDS, Math.floor(share * BANDS) + 1)}`);

const summit = ({ tints }: Palette): string => tints.at(-1)![1];

function coloursOf(palette: Palette, ground: string): ReadonlyMap<string, string> {
  const { contour, casing, ink, muted, line, panel, routes, classes } = palette;
  return new Map([
    ...Object.entries({ contour, casing, ink, muted, line, panel, ground }),
    ...routes.map((colour, place) => [`route-${place + 1}`, colour] as const),
    ...classes.map((colour, place) => [`class-${place + 1}`, colour] as const),
    ...Array.from({ length: BANDS }, (_, k) => [`tint-${k + 1}`, tintAt(palette, (k + 0.5) / BANDS)] as const),
  ]);
}

const LIGHT = coloursOf(light, mix(summit(light), light.line, 0.3));
const DARK = coloursOf(dark, mix(dark.panel, summit(dark), 0.12));

/** The style by which what has been drawn finds its colours. @throws Error where it names one that is unknown */
export function styleOf(markup: string): string {
  const used = new Set([...markup.matchAll(/var\(--([\w-]+)\)/g)].map(([, name]) => name!));
  const block = (colours: ReadonlyMap<string, string>): string => {
    const declared = [...used].map((name) => {
      const colour = colours.get(name);
      if (colour === undefined) throw new Error(`no colour is called ${name}`);
      return `--${name}:${colour}`;
    });
    return `svg{${declared.join(';')}}`;
  };
  return `${block(LIGHT)}@media(prefers-color-scheme:dark){${block(DARK)}}`;
}
