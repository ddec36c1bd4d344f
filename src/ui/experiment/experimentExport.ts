import type { StoreApi } from 'zustand';
import { drawExperiment } from '../../plot/svg/drawExperiment';
import { experimentFigureOf } from '../../report/experimentFigure';
import { experimentCsv, experimentJson } from '../../report/experimentTable';
import type { FigureLanguage } from '../../report/figureOf';
import type { Store } from '../../store/store';
import { fullAddress, siteOf } from '../browser/address';
import { wordsIn } from '../late/withWords';
import type { Exportable } from '../share/exports';
import type { Look } from '../share/pageFigure';
import { paintSvg } from '../share/rasterize';
import { exploredOf } from './explored';
import { modelOf } from './model';

const words = import.meta.glob<typeof import('../../locales/experimentFigure/en')>('./??.ts', {
  base: '../../locales/experimentFigure',
});

/** Size of the picture in a figure, px. */
const SIZE = { width: 880, height: 560 } as const;

/** The experiment that the page shows, as it can be made files of; undefined where nothing of it is known. */
export async function experimentExport(
  store: StoreApi<Store>,
  { palette, transparent = false, size = SIZE }: Look,
  language: FigureLanguage,
): Promise<Exportable | undefined> {
  const { seen, theory = {} } = modelOf(store).getState();
  if (!seen?.findings.trials.tried.includes(1)) return undefined;
  const { experimentFigure } = await wordsIn(words, language.text.tag);
  const state = store.getState();
  const link =
    siteOf(window.location) +
    fullAddress({ ...state, scenario: seen.scenario, frame: { ...state.frame, experiment: seen.experiment } });
  const figure = experimentFigureOf({ ...seen, theory }, { ...size, palette, transparent }, link, {
    ...language,
    experimentText: experimentFigure,
  });
  const svg = async (): Promise<string> => drawExperiment(figure);
  return {
    svg,
    paint: async (scale) => paintSvg(await svg(), scale),
    csv: () => experimentCsv(exploredOf(seen)),
    json: () => experimentJson(exploredOf(seen), link),
  };
}
