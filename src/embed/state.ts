import { encode } from '../scenario/encode';
import { timelineOf, timeOf } from '../store/playbackSlice';
import { type Store, viewOf } from '../store/store';
import type { EmbedState } from './protocol';

/** What an embed shows, as it is told to the page around it; what makes the embed is no part of the address. */
export function stateOf(store: Store): EmbedState {
  const { view, experiment, clock, lang, theme, domain, k } = viewOf(store);
  const { scenario, trajectories } = store.result;
  const shown = {
    view,
    ...(experiment && { experiment }),
    clock,
    lang,
    theme,
    ...(domain && { domain }),
    ...(k !== undefined && { k }),
  };
  return {
    address: encode(store.scenario, shown),
    playing: store.playing,
    time: timeOf(store),
    end: timelineOf(store).end,
    clock,
    lang,
    theme,
    computing: store.progress !== undefined,
    routes: trajectories.map(({ length, x, y, loss, outcome }, place) => ({
      optimizer: scenario.runs[place]?.optimizer ?? '',
      lr: scenario.runs[place]?.params.lr ?? 0,
      steps: length - 1,
      x: x[length - 1] ?? Number.NaN,
      y: y[length - 1] ?? Number.NaN,
      loss: loss[length - 1] ?? Number.NaN,
      outcome: outcome.kind,
    })),
  };
}
