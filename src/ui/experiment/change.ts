import type { StoreApi } from 'zustand';
import type { Experiment } from '../../core/explore/experiment';
import { withSettings } from '../../core/explore/reset';
import type { Scenario } from '../../core/scenario';
import { changesBetween } from '../../embed/changes';
import { isLocked } from '../../scenario/parts';
import type { Store } from '../../store/store';
import { fittedExperiment } from './fitted';

/** Asks for another experiment; what it leaves open is as it was. */
export function changeExperiment(
  store: StoreApi<Store>,
  change: { readonly [Name in keyof Experiment]?: Experiment[Name] | undefined },
): void {
  const state = store.getState();
  const { frame, result } = state;
  const fitted = fittedExperiment(result, frame.experiment);
  const { experiment = fitted } = frame;
  // Ends are those of what is seen, and not of a setting that is lacking for now.
  const ofEnds = Object.keys(change).some((name) => /^(from|to|places)/.test(name));
  const other = experiment.vary !== fitted.vary || experiment.by !== fitted.by;
  const asked = ofEnds && other ? fitted : experiment;
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

/** Whether a scenario has what an experiment of before varies, and the reader may set it. */
export function standingOf(
  { scenario, frame }: Pick<Store, 'scenario' | 'frame'>,
  taken: Taken,
): 'free' | 'locked' | 'unfit' {
  try {
    const changed = changesBetween(scenario, takenBy(scenario, taken));
    return changed.some(([control, place]) => isLocked(frame, control, place)) ? 'locked' : 'free';
  } catch (error) {
    if (error instanceof RangeError) return 'unfit';
    throw error;
  }
}

/** Whether the reader may set what an experiment varies. */
export const mayTake = (state: Pick<Store, 'scenario' | 'frame'>, taken: Taken): boolean =>
  standingOf(state, taken) === 'free';

/** Gives the route the settings of a place. */
export function takeSettings(store: StoreApi<Store>, taken: Taken, gesture?: string): void {
  const state = store.getState();
  if (mayTake(state, taken)) state.change((scenario) => takenBy(scenario, taken), gesture);
}
