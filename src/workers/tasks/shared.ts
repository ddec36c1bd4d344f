import { bigSize } from '../../core/big';
import { PASSED } from '../../core/cost';
import { makeObjective, type Objective } from '../../core/objective';
import type { Scenario } from '../../core/scenario';
import type { Sliced } from '../../core/sliced';
import type { Summary } from '../../core/types';
import type { Report } from '../protocol';

type Setting = Pick<Scenario, 'surface' | 'data' | 'noise' | 'seed'>;

/** An objective, and what is known or kept beside it. */
export interface Held {
  readonly objective: Objective;
  readonly summary?: Summary;
  /** Where the order of big data's samples is kept, one run after the other. */
  readonly order?: Uint32Array | undefined;
}

/** How often the samples are passed until an objective is made of them: once to make them, then for their moments. */
const PASSES = 7;

let held: { readonly key: string; readonly what: Held } | undefined;

/** The last objective is kept: the routes of one scenario share it. */
export function* shared(setting: Setting): Sliced<Held> {
  const key = JSON.stringify([setting.surface, setting.data, setting.noise, setting.seed]);
  if (held?.key === key) return held.what;
  // Let go of first, lest there be two big data sets at a time.
  held = undefined;
  const made = yield* makeObjective(setting);
  const order = bigSize(setting) && new Uint32Array(made.objective.samples);
  const what = { ...made, order: order || undefined };
  held = { key, what };
  return what;
}

/** The objective of a scenario as a task makes it, some of it at a time. */
interface Making {
  /** Does about so much work; the objective once it is there. */
  advance(work: number): Held | undefined;
  report(): Report;
}

/** Makes the objective of a scenario, or takes the one that is kept. */
export function makeShared(setting: Setting): Making {
  const making = shared(setting);
  const all = PASSES * (bigSize(setting) ?? 1);
  let passed = 0;
  let ground: Held | undefined;
  return {
    advance(work) {
      for (let left = PASSED * work; !ground && left > 0; ) {
        const turn = making.next();
        if (turn.done) ground = turn.value;
        else {
          left -= turn.value;
          passed += turn.value;
        }
      }
      return ground;
    },
    report: () => ({ kind: 'progress', share: Math.min(1, passed / all), making: true }),
  };
}
