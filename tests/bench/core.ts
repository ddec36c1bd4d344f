import { createObjective } from '../../src/core/objective';
import * as optimizers from '../../src/core/optimizers';
import { createRun } from '../../src/core/run';
import type { OptimizerId, RunSpec, Scenario } from '../../src/core/scenario';
import { simulate } from '../../src/core/simulate';
import * as surfaces from '../../src/core/surfaces';
import type { Columns } from '../../src/core/trajectory';
import { completeParams, defaultScenario, isOptimizer, isSurface } from '../../src/scenario/defaults';
import { byHand } from './byHand';

const UPDATES = 100_000;
const ROUNDS = 41;
const WARM = 4;
const START = [-1.2, 1] as const;

const CONTENDERS: readonly OptimizerId[] = Object.keys(optimizers).filter(isOptimizer);

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
    const runs = CONTENDERS.flatMap((optimizer): RunSpec[] => {
      const params = { ...completeParams(optimizer, surfaces.bowl.create()), lr: 1e-6 };
      return [
        { optimizer, params, batch: 'full' },
        { optimizer, params, batch: 8 },
      ];
    });
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
  const surface = surfaces.rosenbrock.create();
  const objective = createObjective(surface, 0, 1);
  const contests = CONTENDERS.map((id) => {
    const params = completeParams(id, surface);
    const loop = byHand(id, Object.keys(params));
    const end = loop(START, UPDATES, params).x[UPDATES]!;
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
    const hand = (): number => timed(() => loop(START, UPDATES, params));
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
