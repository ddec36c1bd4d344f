import { endOf } from '../core/ends';
import type { RunSpec } from '../core/scenario';
import { toldLoss } from '../core/toldLoss';
import type { Trajectory } from '../core/trajectory';
import { addressOf } from '../store/addressOf';
import { timelineOf, timeOf } from '../store/playbackSlice';
import { type Store, viewOf } from '../store/store';
import type { EmbedState, RouteState } from './protocol';

function routeOf({ optimizer, content, params, batch, schedule }: RunSpec, route: Trajectory): RouteState {
  const { x, y, outcome } = route;
  const steps = route.length - 1;
  return {
    optimizer,
    lr: params.lr ?? 0,
    params,
    batch,
    ...(schedule && { schedule: schedule.id }),
    ...(content !== undefined && { content }),
    ...(outcome.recording && { name: outcome.recording.name }),
    steps,
    x: x[steps]!,
    y: y[steps]!,
    loss: toldLoss(route)[steps]!,
    outcome: outcome.kind,
    end: endOf(outcome),
  };
}

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
    address: addressOf(store, shown),
    playing: store.playing,
    time: timeOf(store),
    end: timelineOf(store).end,
    clock,
    lang,
    theme,
    computing: store.progress !== undefined,
    routes: trajectories.map((trajectory, place) => routeOf(scenario.runs[place]!, trajectory)),
  };
}
