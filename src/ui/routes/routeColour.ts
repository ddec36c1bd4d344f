import type { Palette } from '../../plot/palette';

/** The colour of the route at a place. */
export const routeColour = (palette: Palette, place: number): string => palette.routes[place % palette.routes.length]!;
