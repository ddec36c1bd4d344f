import type { Scenario } from '../core/scenario';
import { carryOut, type Plan, plan, type Result } from './result';
import type { Slice } from './store';

/** Work that is too long for a frame: told about its progress, ended by the returned function. */
export type LongWork = (plan: Plan, progress: (share: number) => void, done: (result: Result) => void) => () => void;

export interface ScenarioSlice {
  /** What the controls say. */
  readonly scenario: Scenario;
  /** What the page shows: `scenario` with its trajectories, or an earlier one while a long run is under way. */
  readonly result: Result;
  /** How much of a long run is done, 0 … 1; absent when none is under way. */
  readonly progress: number | undefined;
  readonly past: readonly Scenario[];
  readonly future: readonly Scenario[];
  /** Changes under one gesture make one entry to undo. */
  readonly gesture: string | undefined;
  /** @param gesture names what the reader holds, such as one slider, until `endGesture` */
  change(recipe: (scenario: Scenario) => Scenario, gesture?: string): void;
  endGesture(): void;
  /** Takes back what has been changed under the gesture that is held. */
  dropGesture(): void;
  undo(): void;
  redo(): void;
  /** Gives up a long run and returns to the scenario that is shown. */
  cancel(): void;
}

const MOST_UNDO = 200;

export function createScenarioSlice(scenario: Scenario, longWork: LongWork): Slice<ScenarioSlice> {
  return (set, get) => {
    let stop = (): void => undefined;

    /** Takes a scenario and computes it: at once where that is short, else behind the reader's back. */
    const take = (next: Scenario, rest: Partial<ScenarioSlice>): void => {
      stop();
      stop = () => undefined;
      const { result, scenario: present } = get();
      const todo = plan(next, result);
      // What was looked at on one surface means nothing on another.
      const moved = next.surface !== present.surface || next.data !== present.data;
      const page = { scenario: next, ...rest, ...(moved && { domain: undefined }) };
      if (!todo.long) {
        set({ ...page, result: carryOut(todo), progress: undefined });
        return;
      }
      set({ ...page, progress: 0 });
      stop = longWork(
        todo,
        (progress) => set({ progress }),
        (result) => set({ result, progress: undefined }),
      );
    };

    const first = plan(scenario, undefined);
    const begin = carryOut(first.long ? { ...first, scenario: { ...scenario, steps: 1 } } : first);
    if (first.long) queueMicrotask(() => take(scenario, {}));

    return {
      scenario,
      result: begin,
      progress: undefined,
      past: [],
      future: [],
      gesture: undefined,
      change(recipe, gesture) {
        const { scenario: present, past, gesture: held } = get();
        const next = recipe(present);
        if (next === present) return;
        const same = gesture !== undefined && gesture === held;
        take(next, { gesture, future: [], past: same ? past : [...past.slice(-MOST_UNDO), present] });
      },
      endGesture() {
        if (get().gesture !== undefined) set({ gesture: undefined });
      },
      dropGesture() {
        const { past, gesture } = get();
        const before = past.at(-1);
        if (gesture !== undefined && before) take(before, { past: past.slice(0, -1), gesture: undefined });
      },
      undo() {
        const { scenario: present, past, future } = get();
        const previous = past.at(-1);
        if (previous) take(previous, { past: past.slice(0, -1), future: [present, ...future], gesture: undefined });
      },
      redo() {
        const { scenario: present, past, future } = get();
        const next = future[0];
        if (next) take(next, { past: [...past, present], future: future.slice(1), gesture: undefined });
      },
      cancel() {
        const { progress, result, past } = get();
        if (progress === undefined) return;
        const since = past.lastIndexOf(result.scenario);
        take(result.scenario, { gesture: undefined, past: since < 0 ? past : past.slice(0, since) });
      },
    };
  };
}
