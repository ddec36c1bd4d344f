import { describe, expect, test } from 'vitest';
import { batchAt } from '../../../../src/core/batchAt';
import { createInspector, inspectStep } from '../../../../src/core/inspect/inspector';
import type { Optimizer } from '../../../../src/core/method';
import { objectiveOf } from '../../../../src/core/objective';
import { readIn, rememberedIn } from '../../../../src/core/rule/names';
import { readRule } from '../../../../src/core/rule/read';
import type { RunSpec, Scenario, ScheduleSpec } from '../../../../src/core/scenario';
import { simulate } from '../../../../src/core/simulate';
import { optimizers } from '../../../../src/optimizers';
import type { OptimizerId } from '../../../../src/optimizers/ids';
import { optimizerRules as rules } from '../../../../src/optimizers/rules';
import { completeParams, defaultScenario, isOptimizer } from '../../../../src/scenario/defaults';
import { completeSchedule } from '../../../../src/scenario/schedule';
import type { SurfaceId } from '../../../../src/surfaces/ids';
import { isWritten, linesOf } from '../../../../src/ui/inspector/linesOf';
import { LONG } from '../../../support/long';

const ids: OptimizerId[] = Object.keys(optimizers).filter(isOptimizer);
const SURFACES: SurfaceId[] = ['mountain', 'rosenbrock', 'ravine', 'linear-regression'];
const STEPS = [1, 2, 3, 7, 50];

/** Parameters that bring parts of a rule into play that the defaults leave out. */
const VARIANTS: Partial<Record<OptimizerId, Readonly<Record<string, number>>>> = {
  momentum: { dampening: 0.3 },
  rmsprop: { centered: 1, momentum: 0.5 },
  adagrad: { lrDecay: 0.1 },
  nadam: { momentumDecay: 0.05 },
  cg: { restart: 3 },
  newton: { floor: 0.1 },
  lbfgs: { historySize: 3 },
  sophia: { gamma: 0.1, betaCurvature: 0.99 },
};

const SCHEDULES: readonly (ScheduleSpec | undefined)[] = [
  undefined,
  completeSchedule('cosine', 60),
  completeSchedule('plateau', 60),
];

function scenariosOf(id: OptimizerId, surface: SurfaceId): Scenario[] {
  const { parameters }: Optimizer = optimizers[id];
  const base = defaultScenario(surface);
  const noise = base.data ? 0 : 0.2;
  const objective = objectiveOf(base);
  return [{}, { weightDecay: 0.02, ...VARIANTS[id] }].flatMap((chosen) => {
    const kept = Object.fromEntries(Object.entries<number>(chosen).filter(([name]) => name in parameters));
    const params = completeParams({ optimizer: id }, objective.surface, kept);
    return (['full', 4] as const).flatMap((batch) =>
      SCHEDULES.map((schedule): Scenario => {
        const run: RunSpec = { optimizer: id, params, batch, ...(schedule && { schedule }) };
        return { ...base, noise: batch === 'full' ? 0 : noise, steps: 60, stop: 'off', runs: [run] };
      }),
    );
  });
}

/** All of a list in the long run, else every eighth, beginning with another one at each turn. */
const some = <T>(all: readonly T[], turn: number): readonly T[] => all.filter((_, i) => LONG || (i + turn) % 8 === 0);

/** The largest of a vector's parts by which two of them differ. */
function differs(a: readonly number[], b: ArrayLike<number>): number {
  const size = Math.max(...a.map(Math.abs), 1e-290);
  return Math.max(...a.map((value, i) => Math.abs(value - b[i]!))) / size;
}

describe.each(ids)('%s', (id) => {
  test('has its rule written down line by line', () => {
    expect(isWritten({ optimizer: id }), 'has no rule.ts and no procedure.ts').toBe(true);
    const rule = readRule(rules[id] ?? { lines: [] });
    const given = [
      ...Object.keys(optimizers[id].parameters),
      'gradient',
      'theta',
      'k',
      ...rule.map(({ name }) => name),
    ];
    const unknown = rule.flatMap(readIn).filter((name) => !given.includes(name));
    expect(unknown, 'are read by lines of rule.ts, and nothing gives them').toEqual([]);
    const { slots }: Optimizer = optimizers[id];
    const kept = [...slots, ...Object.keys(rules[id]?.recall ?? {})];
    const forgotten = rememberedIn(rule).filter((name) => !kept.includes(name));
    expect(forgotten, 'are remembered by rule.ts, and no slot of update.ts has that name').toEqual([]);
  });

  test.each(SURFACES)('its printed lines combine to the step that was made, on %s', (surface) => {
    let looked = 0;
    for (const scenario of some(scenariosOf(id, surface), ids.indexOf(id) + SURFACES.indexOf(surface))) {
      const objective = objectiveOf(scenario);
      const [route] = simulate(scenario);
      const inspector = createInspector(objective, scenario, 0, route!);
      for (const t of STEPS) {
        const step = inspector.at(t);
        if (step === undefined || step === 'late') continue;
        looked++;
        const what = `${JSON.stringify(scenario.runs[0])} at ${t}`;
        expect([step.theta[0] + step.change[0], step.theta[1] + step.change[1]], what).toEqual([
          route!.x[t],
          route!.y[t],
        ]);
        const lines = linesOf({ optimizer: id }, step);
        const last = lines.at(-1)!;
        expect(last.symbol).toBe('Δ θ');
        // RAdam's ρ is what is left of two numbers near each other.
        expect(differs(last.value, step.change), what).toBeLessThan(id === 'radam' ? 1e-11 : 1e-12);
        for (const [i, { name, before, value }] of lines.entries()) {
          const isLast = lines.findLastIndex((line) => line.name === name) === i;
          const memory = before && isLast && step.slotsAfter[name];
          if (memory) expect(differs(value, memory), `${what}: ${name}`).toBeLessThan(1e-12);
        }
      }
    }
    expect(looked).toBeGreaterThan(LONG ? 30 : 3);
  });
});

describe('the inspector', () => {
  const noisy = (steps: number): Scenario => {
    const base = defaultScenario('mountain');
    const params = completeParams({ optimizer: 'adam' }, objectiveOf(base).surface, {});
    return { ...base, noise: 0.5, steps, stop: 'off', runs: [{ optimizer: 'adam', params, batch: 3 }] };
  };

  test('says the same of an update whichever way it comes there, and as a run made only so far', () => {
    const scenario = noisy(3500);
    const objective = objectiveOf(scenario);
    const [route] = simulate(scenario);
    const inspector = createInspector(objective, scenario, 0, route!);
    const ahead = [1, 999, 1000, 1001, 2000, 3500].map((t) => inspector.at(t));
    const back = [3500, 2000, 1001, 1000, 999, 1].map((t) => inspector.at(t)).reverse();
    expect(back).toEqual(ahead);
    for (const step of ahead) {
      if (!step || step === 'late') throw new Error('no such update');
      expect(inspectStep(objective, scenario, 0, step.t)).toEqual(step);
      expect(step.batch).toEqual(batchAt(64, 3, scenario.seed, 0, step.t));
      expect(step.evals).toBe(step.batch!.length);
    }
  });

  test('takes as many calls as its work allows, and gives the same then', () => {
    const scenario = noisy(3000);
    const objective = objectiveOf(scenario);
    const [route] = simulate(scenario);
    const inspector = createInspector(objective, scenario, 0, route!);
    let calls = 1;
    let step = inspector.at(3000, 400);
    for (; step === 'late'; calls++) step = inspector.at(3000, 400);
    expect(calls).toBeGreaterThan(5);
    expect(step).toEqual(inspectStep(objective, scenario, 0, 3000));
  });

  test('has nothing to say of updates that were not made', () => {
    const scenario = noisy(20);
    const objective = objectiveOf(scenario);
    const inspector = createInspector(objective, scenario, 0, simulate(scenario)[0]!);
    for (const t of [0, 21, Number.NaN]) expect(inspector.at(t)).toBeUndefined();
  });

  test('gives the gradients at both ends of the step, of the batch and of all', () => {
    const scenario = noisy(10);
    const objective = objectiveOf(scenario);
    const step = inspectStep(objective, scenario, 0, 10)!;
    const out = new Float64Array(2);
    const batch = { order: step.batch!, start: 0, end: 3 };
    const batchLoss = objective.batchGradient(...step.theta, batch, out);
    expect([...out, batchLoss]).toEqual([...step.gradient, step.batchLoss]);
    objective.batchGradient(step.theta[0] + step.change[0], step.theta[1] + step.change[1], batch, out);
    expect([...out]).toEqual(step.gradientAfter);
    objective.surface.gradient(...step.theta, out);
    expect([...out]).toEqual(step.full);
    expect(step.full).not.toEqual(step.gradient);
  });

  test('what a line’s symbols stand for is what they stood for before it', () => {
    const step = inspectStep(objectiveOf(noisy(10)), noisy(10), 0, 5)!;
    const lines = linesOf({ optimizer: 'adam' }, step);
    const m = lines.find(({ name }) => name === 'm')!;
    const mHat = lines.find(({ name }) => name === 'mHat')!;
    expect(m.before).toEqual([...step.slotsBefore.m!]);
    expect(m.known.get('m')!.value).toEqual(m.before);
    expect(mHat.known.get('m')!.value).toEqual(m.value);
  });
});
