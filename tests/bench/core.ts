import '../../src/core/whole';
import { createObjective } from '../../src/core/objective';
import * as optimizers from '../../src/core/optimizers';
import { createRun } from '../../src/core/run';
import type { OptimizerId, RunSpec, Scenario } from '../../src/core/scenario';
import { simulate } from '../../src/core/simulate';
import * as surfaces from '../../src/core/surfaces';
import type { Columns } from '../../src/core/trajectory';
import { defaultScenario, isSurface } from '../../src/scenario/defaults';
import { type ByHand, gd, type Hyper, momentum, nesterov } from './byHand';

const UPDATES = 100_000;
const ROUNDS = 41;
const WARM = 4;
const START = [-1.2, 1] as const;

const CONTENDERS: readonly { id: OptimizerId; byHand: ByHand; hyper: Hyper }[] = [
  { id: 'gd', byHand: gd, hyper: { lr: 1e-3, momentum: 0, dampening: 0, weightDecay: 0 } },
  { id: 'momentum', byHand: momentum, hyper: { lr: 1e-4, momentum: 0.9, dampening: 0, weightDecay: 0 } },
  { id: 'nesterov', byHand: nesterov, hyper: { lr: 1e-4, momentum: 0.9, dampening: 0, weightDecay: 0 } },
];

const SETTING: Pick<Scenario, 'start' | 'steps' | 'stop' | 'seed'> = {
  start: START,
  steps: UPDATES,
  stop: 'off',
  seed: 1,
};

/** Every surface under every optimizer, so that the core's call sites are as polymorphic as in the app. */
function mixCallSites(): void {
  for (const id of Object.keys(surfaces).filter(isSurface)) {
    const scene = defaultScenario(id);
    const runs = CONTENDERS.flatMap(({ id: optimizer, hyper }): RunSpec[] => [
      { optimizer, params: { ...hyper, lr: 1e-6 }, batch: 'full' },
      { optimizer, params: { ...hyper, lr: 1e-6 }, batch: 8 },
    ]);
    simulate({ ...scene, steps: 3000, stop: 'off', noise: scene.data ? 0 : 0.1, runs });
  }
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

const perSecond = (milliseconds: number): string => `${(UPDATES / milliseconds / 1000).toFixed(1)} M/s`.padStart(9);

/**
 * Prints, for each optimizer on Rosenbrock, the updates a second of the core and of the same loop written out by hand,
 * and core ÷ hand. The two take turns, either one first; the figures are medians, the ratio that of the turns' ratios.
 */
export async function benchCore(): Promise<void> {
  mixCallSites();
  const objective = createObjective(surfaces.rosenbrock.create(), 0, 1);
  const contests = CONTENDERS.map(({ id, byHand, hyper }) => {
    const params = Object.fromEntries(Object.keys(optimizers[id].parameters).map((name) => [name, hyper[name]!]));
    const end = byHand(START, UPDATES, hyper).x[UPDATES]!;
    const timed = (work: () => Columns): number => {
      const begun = performance.now();
      const columns = work();
      const spent = performance.now() - begun;
      if (columns.x[UPDATES] !== end) throw new Error(`${id} by hand and by the core end at different places`);
      return spent;
    };
    const core = (): number =>
      timed(() => {
        const run = createRun(objective, SETTING, { optimizer: id, params, batch: 'full' }, 0);
        run.advance(UPDATES);
        return run.finish();
      });
    const hand = (): number => timed(() => byHand(START, UPDATES, hyper));
    return { id, core, hand, turns: [] as { core: number; hand: number }[] };
  });
  for (let round = -WARM; round < ROUNDS; round++) {
    for (const { core, hand, turns } of contests) {
      const first = round % 2 === 0 ? core() : 0;
      const turn = { hand: hand(), core: first || core() };
      if (round >= 0) turns.push(turn);
    }
  }
  console.log(`Core on Rosenbrock, ${UPDATES} updates, medians of ${ROUNDS}:`);
  for (const { id, turns } of contests) {
    const core = perSecond(median(turns.map((turn) => turn.core)));
    const hand = perSecond(median(turns.map((turn) => turn.hand)));
    const ratio = median(turns.map((turn) => turn.hand / turn.core)).toFixed(2);
    console.log(`  ${id.padEnd(9)} core ${core}   by hand ${hand}   ratio ${ratio}`);
  }
}
