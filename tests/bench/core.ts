import '../../src/catalogue/whole';
import type { Columns } from '../../src/core/columns';
import { createObjective } from '../../src/core/objective';
import { resolve } from '../../src/core/params';
import { createRun } from '../../src/core/run';
import type { RunSpec, Scenario } from '../../src/core/scenario';
import { simulate } from '../../src/core/simulate';
import { optimizers } from '../../src/optimizers';
import { defaultScenario, isSurface } from '../../src/scenario/defaults';
import { surfaces } from '../../src/surfaces';
import { byHand } from './byHand';
import { best, median } from './figures';

export type Contender = keyof typeof byHand;

const WARM = 4;
export const START = [-1.2, 1] as const;

/** Learning rates at which none of them leaves Rosenbrock's valley. */
const RATES: Readonly<Record<Contender, number>> = {
  gd: 1e-3,
  momentum: 1e-4,
  nesterov: 1e-4,
  adagrad: 0.1,
  adadelta: 1,
  rmsprop: 1e-3,
  adam: 1e-2,
  amsgrad: 1e-2,
  adamw: 1e-2,
  adamax: 1e-2,
  nadam: 1e-2,
  radam: 2e-3,
  rprop: 1e-2,
  lion: 1e-3,
};

const CONTENDERS = Object.keys(RATES) as Contender[];

/** An optimizer's parameters at their defaults, with a learning rate that suits the valley. */
export const paramsOf = (id: Contender): Record<string, number> =>
  resolve(optimizers[id].parameters, { lr: RATES[id] }) as Record<string, number>;

/** Every surface under every optimizer, so that the core's call sites are as polymorphic as in the app. */
function mixCallSites(): void {
  for (const surface of Object.keys(surfaces).filter(isSurface)) {
    const scene = defaultScenario(surface);
    const runs = CONTENDERS.flatMap((optimizer): RunSpec[] => {
      const params = { ...paramsOf(optimizer), lr: 1e-6 };
      return [
        { optimizer, params, batch: 'full' },
        { optimizer, params, batch: 8 },
      ];
    });
    simulate({ ...scene, steps: 1000, stop: 'off', noise: scene.data ? 0 : 0.1, runs });
  }
}

/** Makes so many updates of an optimizer on Rosenbrock's valley. */
export function walk(id: Contender, updates: number): Columns {
  const setting: Pick<Scenario, 'start' | 'steps' | 'stop' | 'seed'> = {
    start: START,
    steps: updates,
    stop: 'off',
    seed: 1,
  };
  const objective = createObjective(surfaces.rosenbrock.create(), 0, 1);
  const run = createRun(objective, setting, { optimizer: id, params: paramsOf(id), batch: 'full' }, 0);
  run.advance(updates);
  return run.finish();
}

/**
 * For each optimizer on Rosenbrock, the updates a second of the core and of the same loop written out by hand, and
 * core ÷ hand, as lines to print. The two take turns, either one first; the figures are medians, the ratio that of the
 * turns' ratios, and beside it the ratio of the best turns, which other work on the machine disturbs least. Each turn
 * makes the room that it writes to, as every run on the page does.
 */
export function contest(updates: number, rounds: number): string[] {
  mixCallSites();
  const perSecond = (ms: number): string => `${(updates / ms / 1000).toFixed(1)} M/s`.padStart(9);
  const contests = CONTENDERS.map((id) => {
    const params = paramsOf(id);
    const end = byHand[id](START, updates, params).x[updates]!;
    const timed = (work: () => Columns): number => {
      const begun = performance.now();
      const columns = work();
      const spent = performance.now() - begun;
      if (columns.x[updates] !== end) throw new Error(`${id} by hand and by the core end at different places`);
      return spent;
    };
    const core = (): number => timed(() => walk(id, updates));
    const hand = (): number => timed(() => byHand[id](START, updates, params));
    return { id, core, hand, turns: [] as { core: number; hand: number }[] };
  });
  for (let round = -WARM; round < rounds; round++) {
    for (const { core, hand, turns } of contests) {
      const first = round % 2 === 0 ? core() : 0;
      const turn = { hand: hand(), core: first || core() };
      if (round >= 0) turns.push(turn);
    }
  }
  return contests.map(({ id, turns }) => {
    const cores = turns.map((turn) => turn.core);
    const hands = turns.map((turn) => turn.hand);
    const ratio = median(turns.map((turn) => turn.hand / turn.core)).toFixed(2);
    const ofBest = (best(hands) / best(cores)).toFixed(2);
    const [core, hand] = [perSecond(median(cores)), perSecond(median(hands))];
    return `  ${id.padEnd(9)} core ${core}   by hand ${hand}   ratio ${ratio}   of the best turns ${ofBest}`;
  });
}
