import { bigSize } from '../core/big';
import type { Scenario } from '../core/scenario';
import { type LongPlan, type Now, opening, plan, type Result, sameSurface, simulateInTime } from './result';
import type { Slice, Store } from './store';

/** Work that is too long for a frame: tells its progress, ended by the returned function. */
export type LongWork = (
  plan: LongPlan,
  /** @param making whether it is the samples that are being made; the share begins anew after that */
  progress: (share: number, making: boolean) => void,
  done: (result: Result) => void,
  failed: () => void,
) => () => void;

export interface ScenarioSlice {
  /** What the controls say. */
  readonly scenario: Scenario;
  /** What the page shows: `scenario` with its trajectories, or an earlier one while a long run is under way. */
  readonly result: Result;
  /** How much of a long run is done, 0 … 1; absent when none is under way. */
  readonly progress: number | undefined;
  /** Whether the last long run could not be made. */
  readonly failed: boolean;
  /** How many samples are being made before it. */
  readonly making: number | undefined;
  readonly past: readonly Scenario[];
  readonly future: readonly Scenario[];
  /** Whether there was more to undo than is kept. */
  readonly cut: boolean;
  /** Changes under one gesture make one entry to undo. */
  readonly gesture: string | undefined;
  /**
   * @param gesture names what the reader holds, such as one slider, until `endGesture`
   * @param page what of the view changes with it, at once
   */
  change(recipe: (scenario: Scenario) => Scenario, gesture?: string, page?: Partial<Store>): void;
  endGesture(): void;
  /** Takes back what has been changed under the gesture that is held. */
  dropGesture(): void;
  undo(): void;
  redo(): void;
  /**
   * Gives up a long run, under way or failed, and returns to the scenario that is shown, to what was seen of its ground,
   * and to what could be undone and redone there.
   */
  cancel(): void;
  /** Makes a long run that failed anew. */
  retry(): void;
}

const MOST_UNDO = 200;

/** @param now tells when what seemed short must be made as long work all the same */
export function createScenarioSlice(scenario: Scenario, longWork: LongWork, now: Now): Slice<ScenarioSlice> {
  return (set, get) => {
    let stop = (): void => undefined;
    /** Where the scenario that is shown stood, and how much of its ground was seen. */
    let before: Pick<Store, 'past' | 'future' | 'domain'> | undefined;

    /**
     * Takes a scenario and computes it: at once where that is short, else behind the reader's back.
     * @param tried whether it is known to take too long
     */
    const take = (next: Scenario, rest: Partial<Store>, tried = false): void => {
      stop();
      stop = () => undefined;
      const { result, scenario: present, past, future, domain } = get();
      if (present === result.scenario) before = { past, future, domain };
      const todo = plan(next, result);
      const page = {
        scenario: next,
        failed: false,
        ...(!sameSurface(next, present) && { domain: undefined }),
        ...rest,
      };
      const made = todo.long || tried ? undefined : simulateInTime(todo, now);
      if (made) {
        set({ ...page, result: made, progress: undefined, making: undefined });
        return;
      }
      const samples = bigSize(next);
      set({ ...page, progress: 0, making: todo.objective ? undefined : samples });
      stop = longWork(
        todo,
        (progress, making) => set({ progress, making: making ? samples : undefined }),
        (result) => set({ result, progress: undefined, making: undefined }),
        () => set({ failed: true, progress: undefined, making: undefined }),
      );
    };

    const { result, long } = opening(scenario, now);
    if (long) queueMicrotask(() => take(scenario, {}, true));

    return {
      scenario,
      result,
      progress: undefined,
      failed: false,
      making: undefined,
      past: [],
      future: [],
      cut: false,
      gesture: undefined,
      change(recipe, gesture, page) {
        const { scenario: present, past, gesture: held } = get();
        const next = recipe(present);
        if (next === present) {
          if (page) set(page);
          return;
        }
        const same = gesture !== undefined && gesture === held;
        const cut = get().cut || (!same && past.length === MOST_UNDO);
        take(next, { gesture, future: [], past: same ? past : [...past, present].slice(-MOST_UNDO), cut, ...page });
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
      retry() {
        take(get().scenario, {});
      },
      cancel() {
        const { progress, failed, result, past, scenario, domain } = get();
        if (progress === undefined && !failed) return;
        // What a link asked for has never been shown, so it is kept to be asked for again.
        take(result.scenario, {
          gesture: undefined,
          ...(before ?? { past: [...past, scenario] }),
          ...(sameSurface(scenario, result.scenario) && { domain }),
        });
      },
    };
  };
}
