import type { End } from '../../core/ends';
import { type KindLook, lookOfEnd } from '../../plot/experiment/looks';
import type { Palette } from '../../plot/palette';

/** How the share of an end looks: arrivals, quick or late, are one share. */
export function shareLook(end: Exclude<End, 'unknown'>, palette: Palette): KindLook {
  const { colours, texture } = lookOfEnd(end, palette);
  return { colours: [colours[0], colours[0]], texture };
}
