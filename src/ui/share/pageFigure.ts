import type { StoreApi } from 'zustand';
import type { Palette } from '../../plot/palette';
import type { Figure } from '../../plot/svg/figure';
import { type FigureLanguage, type FigureView, figureOf } from '../../report/figureOf';
import { otherView } from '../../store/pageSlice';
import type { Store } from '../../store/store';
import { fullAddress, siteOf } from '../browser/address';
import { chosenCamera } from '../relief/cameraOf';

/** A map narrower than this leaves its legend no room, px. */
export const NARROWEST = 560;
/** Size of the map where the page shows none, px. */
const USUAL = { width: 720, height: 480 };

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size of the map on the screen, or larger in the same shape. */
export function mapSize(): Size {
  const { width = 0, height = 0 } = document.querySelector('.map')?.getBoundingClientRect() ?? {};
  if (width === 0 || height === 0) return USUAL;
  const grow = Math.max(1, NARROWEST / width);
  return { width: Math.round(width * grow), height: Math.round(Math.min(height, 1.5 * width) * grow) };
}

/** From where the page's landscape is seen, where it is seen in three dimensions. */
export const reliefSeen = (store: StoreApi<Store>): FigureView['relief'] =>
  otherView(store.getState()) === '3d' ? { camera: chosenCamera(store) } : undefined;

/** How the page looks while it is asked for a figure. */
export interface Look {
  readonly palette: Palette;
  readonly transparent?: boolean;
  /** Of the map; as on the screen where absent. */
  readonly size?: Size;
  /** Present where the landscape is seen in three dimensions. */
  readonly relief?: FigureView['relief'];
}

/** The link to what the page shows. */
export const pageLink = (state: Store): string =>
  siteOf(window.location) + fullAddress({ ...state, scenario: state.result.scenario });

/** What the page shows, as a figure with the link to it. */
export function pageFigure(
  state: Store,
  { palette, transparent = false, size = mapSize(), relief }: Look,
  language: FigureLanguage,
): Figure {
  const { result, domain, clock, time } = state;
  const shown = { domain, clock, time, palette, transparent, relief, ...size };
  return figureOf(result, shown, pageLink(state), language);
}
