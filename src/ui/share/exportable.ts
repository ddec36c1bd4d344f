import type { StoreApi } from 'zustand';
import type { Figure } from '../../plot/svg/figure';
import type { FigureLanguage } from '../../report/figureOf';
import { csvOf, jsonOf } from '../../report/tables';
import { otherView } from '../../store/pageSlice';
import type { Store } from '../../store/store';
import type { Exportable } from './exports';
import { type Look, pageFigure, pageLink, reliefSeen } from './pageFigure';
import { paintFigure, writeFigure } from './rasterize';

/** The map, or the relief, with its routes. Its figure is made once, and only for a picture: numbers need no relief raised. */
function mapExport(state: Store, look: Look, language: FigureLanguage): Exportable {
  let made: Figure | undefined;
  const figure = (): Figure => {
    made ??= pageFigure(state, look, language);
    return made;
  };
  return {
    paint: (scale) => paintFigure(figure(), scale),
    svg: () => writeFigure(figure()),
    csv: () => csvOf(state.result),
    json: () => jsonOf(state.result, pageLink(state)),
  };
}

/** What the page shows: its experiment where that is in view and anything of it is known, else the map with its routes. */
export async function exportableOf(store: StoreApi<Store>, look: Look, language: FigureLanguage): Promise<Exportable> {
  const state = store.getState();
  const seen = { relief: reliefSeen(store), ...look };
  if (otherView(state) !== 'experiment') return mapExport(state, seen, language);
  const { experimentExport } = await import('../experiment/experimentExport');
  return (await experimentExport(store, look, language)) ?? mapExport(state, look, language);
}
