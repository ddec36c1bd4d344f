import type { StoreApi } from 'zustand';
import type { Experiment } from '../../core/explore/experiment';
import { withSettings } from '../../core/explore/reset';
import type { Scenario } from '../../core/scenario';
import { changesBetween } from '../../embed/changes';
import { isLocked } from '../../scenario/parts';
import type { Store } from '../../store/store';
import { experimentOf } from './fitted';

/** Asks for another experiment; what it leaves open is as it was. */
export function changeExperiment(
  store: StoreApi<Store>,
  change: { readonly [Name in keyof Experiment]?: Experiment[Name] | undefined },
): void {
  const { frame, ...state } = store.getState();
  const asked = frame.experiment ?? experimentOf({ ...state, frame });
  const next = Object.fromEntries(
    Object.entries({ ...asked, ...change }).filter(([, value]) => value !== undefined),
  ) as unknown as Experiment;
  store.setState({ frame: { ...frame, experiment: next } });
}

/** What taking a place's settings makes of a scenario. */
export interface Taken {
  readonly experiment: Experiment;
  /** One an axis. */
  readonly values: readonly number[];
  /** The learning rate, where a policy sets it. */
  readonly rate?: number | undefined;
}

const takenBy = (scenario: Scenario, { experiment, values, rate }: Taken): Scenario =>
  withSettings(scenario, experiment, values, rate);

/** Whether the reader may set what an experiment varies. */
export function mayTake({ scenario, frame }: Pick<Store, 'scenario' | 'frame'>, taken: Taken): boolean {
  return !changesBetween(scenario, takenBy(scenario, taken)).some(([control, place]) =>
    isLocked(frame, control, place),
  );
}

/** Gives the route the settings of a place. */
export function takeSettings(store: StoreApi<Store>, taken: Taken, gesture?: string): void {
  const state = store.getState();
  if (mayTake(state, taken)) state.change((scenario) => takenBy(scenario, taken), gesture);
}
