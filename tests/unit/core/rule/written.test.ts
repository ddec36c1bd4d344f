import { describe, expect, test } from 'vitest';
import { decode, encode, simulate, surfaces } from '../../../../src';
import type { optimizerOf } from '../../../../src/core/catalogue';
import { createInspector } from '../../../../src/core/inspect/inspector';
import { objectiveOf } from '../../../../src/core/objective';
import { optimizerBy, ruleBy } from '../../../../src/core/rule/written';
import type { RunSpec, Scenario } from '../../../../src/core/scenario';
import { optimizers } from '../../../../src/optimizers';
import type { OptimizerId } from '../../../../src/optimizers/ids';
import { optimizerRules } from '../../../../src/optimizers/rules';
import { textOf } from '../../../../src/optimizers/textOf';
import { completeParams, defaultScenario, isSurface } from '../../../../src/scenario/defaults';

import { setOptimizer, setRule, takeRule } from '../../../../src/store/lateEdits';
import { linesOf } from '../../../../src/ui/inspector/linesOf';
import { LONG } from '../../../support/long';

const ruled = Object.keys(optimizerRules) as OptimizerId[];
const surfaceIds = Object.keys(surfaces).filter(isSurface);

/** A scenario of one run with an optimizer's defaults. */
function walk(id: OptimizerId, surface: (typeof surfaceIds)[number], given: Partial<Scenario> = {}): Scenario {
  const base = { ...defaultScenario(surface), ...given };
  const params = completeParams({ optimizer: id }, objectiveOf(base).surface);
  return { ...base, stop: 'off', runs: [{ optimizer: id, params, batch: 'full' }] };
}

/** The same with the optimizer's rule as a reader would have written it. */
const asOwn = (scenario: Scenario): Scenario => takeRule(0, textOf(scenario.runs[0]!)!)(scenario);

describe.each(ruled)('the rule of %s, taken for one’s own', (id) => {
  const text = textOf({ optimizer: id })!;

  test('has the parameters, and makes the steps of its update', () => {
    const own = optimizerBy(text);
    const { parameters, update } = optimizers[id] as ReturnType<typeof optimizerOf>;
    const used = Object.keys(own.parameters);
    expect(Object.keys(parameters)).toEqual(expect.arrayContaining(used));
    for (const surface of LONG ? surfaceIds : (['mountain', 'rosenbrock', 'linear-regression', 'ackley'] as const)) {
      const scenario = walk(id, surface, { steps: 80 });
      const objective = objectiveOf(scenario);
      const inspector = createInspector(objective, scenario, 0, simulate(scenario)[0]!);
      const slots = Object.fromEntries(own.slots.map((slot) => [slot, new Float64Array(own.sizes?.[slot] ?? 2)]));
      const change = new Float64Array(2);
      for (let t = 1; t <= 80; t++) {
        const step = inspector.at(t);
        if (!step || step === 'late') break;
        own.update(
          {
            t,
            theta: Float64Array.from(step.theta),
            gradient: Float64Array.from(step.gradient),
            hyper: step.hyper,
            slots,
            batch: undefined as never,
          },
          change,
        );
        const size = Math.max(Math.abs(step.change[0]), Math.abs(step.change[1]), 1e-290);
        for (const i of [0, 1] as const)
          expect(Math.abs(change[i]! - step.change[i]) / size, `${surface} at ${t}`).toBeLessThan(
            id === 'radam' ? 1e-10 : 1e-11,
          );
      }
    }
    expect(update).toBeTypeOf('function');
  });

  test('comes back from its address', () => {
    const scenario = asOwn(walk(id, 'mountain'));
    expect(scenario.runs[0]).toMatchObject({ optimizer: 'own', rule: text });
    expect(decode(encode(scenario))).toMatchObject({ scenario, problems: [] });
  });
});

test('Adam’s rule as one’s own gives Adam’s trajectory to 1e-12 on every surface', () => {
  for (const surface of surfaceIds) {
    const scenario = walk('adam', surface, { steps: 40 });
    const [theirs, ours] = [simulate(scenario)[0]!, simulate(asOwn(scenario))[0]!];
    expect(ours.length, surface).toBe(theirs.length);
    const [xmin, xmax, ymin, ymax] = objectiveOf(scenario).surface.domain;
    for (let k = 0; k < theirs.length; k++) {
      expect(Math.abs(ours.x[k]! - theirs.x[k]!), `${surface} at ${k}`).toBeLessThan(1e-12 * (xmax - xmin));
      expect(Math.abs(ours.y[k]! - theirs.y[k]!), `${surface} at ${k}`).toBeLessThan(1e-12 * (ymax - ymin));
    }
  }
});

test('with Adam’s own weights in the place of powers it is the same to the bit, to the last step', () => {
  const rule =
    'g = gradient + weightDecay*theta; m = beta1*m + (1 - beta1)*g; v = beta2*v + (1 - beta2)*g*g; ' +
    'w = beta1*w + (1 - beta1); u = beta2*u + (1 - beta2); theta -= lr/w*m/(√v/√u + eps)';
  for (const surface of surfaceIds) {
    const scenario = walk('adam', surface);
    const own = takeRule(0, rule)(scenario);
    expect(simulate(own)[0]!.x, surface).toEqual(simulate(scenario)[0]!.x);
  }
});

const RULES = [
  'v=beta*v+g;theta-=lr*v',
  'm=beta1*m+(1-beta1)*g;v=beta2*v+(1-beta2)*g^2;theta-=lr*m/(sqrt(v)+eps)',
  'size=(lr)if(k)==1;turn=g*last;size=(1.2*size)if(turn)>0;size=(0.5*size)if(turn)<(0)or(k)>=7;last=g;theta-=size*sign(g)',
  'g=gradient+weightDecay*theta;seen=(1)if(g)>2;theta-=where(seen==1,lr,lr/2)*tanh(g)',
  'product=(1)if(k)==1;product=product*decay;theta-=theta/100+lr*product*max(g,-1,mod(theta,2))',
];

test.each(RULES)('the lines of %s come to the step that is made, to the bit', (rule) => {
  const scenario = takeRule(0, rule)(walk('gd', 'himmelblau', { steps: 30, noise: 0.3 }));
  const run: RunSpec = { ...scenario.runs[0]!, batch: 4 };
  const objective = objectiveOf(scenario);
  const whole = { ...scenario, runs: [run] };
  const inspector = createInspector(objective, whole, 0, simulate(whole)[0]!);
  for (let t = 1; t <= 30; t++) {
    const step = inspector.at(t);
    if (!step || step === 'late') throw new Error(`no step ${t}`);
    const lines = linesOf(run, step);
    expect(lines.at(-1)!.value, `step ${t}`).toEqual(step.change);
    for (const { name, before, value } of lines) {
      if (!before || lines.findLast((line) => line.name === name)?.value !== value) continue;
      expect([...step.slotsAfter[name]!], `${name} at ${t}`).toEqual(value);
    }
  }
});

test('open names are what optimizers call by them, or else a number that a slider changes', () => {
  const { parameters } = optimizerBy('theta-=lr*beta2*(epsilon+mu+weightDecay+lambda+gamma2+wobble)*g');
  expect(Object.keys(parameters)[0]).toBe('lr');
  expect(parameters).toMatchObject({
    lr: optimizers.gd.parameters.lr,
    beta2: optimizers.adam.parameters.beta2,
    epsilon: { initial: 1e-8, scale: 'log', symbol: 'ε' },
    mu: { initial: 0.9, symbol: 'μ' },
    weightDecay: optimizers.adam.parameters.weightDecay,
    lambda: { initial: 0, symbol: 'λ' },
    gamma2: { initial: 1, symbol: 'γ₂' },
    wobble: { initial: 1, range: [-1e6, 1e6], slider: [0, 2] },
  });
  expect(parameters.wobble).not.toHaveProperty('symbol');
});

test('the learning rate is measured by the slope where steps grow with it, and else by the map', () => {
  const unit = (rule: string): string => optimizerBy(rule).stride.unit;
  expect(RULES.map(unit)).toEqual(['slope', 'map', 'map', 'map', 'slope']);
  expect(unit('theta-=lr*g/(abs(g)+eps)')).toBe('map');
});

test('what points where gradients did is shown as the memory', () => {
  expect(RULES.map((rule) => ruleBy(rule).remembers)).toEqual(['v', 'm', 'last', undefined, undefined]);
});

describe('in a scene', () => {
  const base = decode('?run=adam,beta1:0.8,lr:0.1,schedule:cosine&run=gd').scenario;

  test('a route that takes to a rule of its reader’s begins with the opening one, and others with the one there is', () => {
    const one = setOptimizer(0, 'own')(base);
    expect(one.runs[0]).toMatchObject({ rule: 'v=beta*v+g;theta-=lr*v', schedule: { id: 'cosine' } });
    const two = setOptimizer(1, 'own')(setRule('theta-=lr*beta1*g')(one));
    expect(two.runs.map(({ rule }) => rule)).toEqual(['theta-=lr*beta1*g', 'theta-=lr*beta1*g']);
    expect(setOptimizer(0, 'gd')(two).runs[0]).not.toHaveProperty('rule');
  });

  test('a rule keeps the parameters that it shares with the one before, and its learning rate', () => {
    const taken = takeRule(0, textOf(base.runs[0]!)!)(base);
    expect(taken.runs[0]).toMatchObject({ params: { lr: 0.1, beta1: 0.8, beta2: 0.999 } });
    const changed = setRule('m=beta1*m+g;theta-=lr*twist*m')(taken);
    expect(changed.runs[0]!.params).toEqual({ lr: 0.1, beta1: 0.8, twist: 1 });
  });
});

describe('in an address', () => {
  const problemsOf = (address: string) => decode(address).problems;

  test('it stands once for all runs that follow it, without a blank', () => {
    const address = '?run=own,lr:0.05,beta:0.9&run=own,beta:0.5&run=gd&rule=v = beta*v + g; theta -= lr*v';
    const { scenario, problems } = decode(address);
    expect(problems).toEqual([]);
    expect(scenario.runs.map(({ rule, params }) => [rule, params.beta])).toEqual([
      ['v=beta*v+g;theta-=lr*v', 0.9],
      ['v=beta*v+g;theta-=lr*v', 0.5],
      [undefined, undefined],
    ]);
    expect(encode(scenario).match(/rule=/g)).toHaveLength(1);
    expect(encode(scenario)).not.toMatch(/%20|\+|;/);
  });

  test('a name that a schedule has too is the rule’s the first time, and the schedule’s the second', () => {
    const { scenario, problems } = decode('?run=own,gamma:0.5,schedule:exponential,gamma:0.9&rule=theta-=lr*gamma*g');
    expect(problems).toEqual([]);
    expect(scenario.runs[0]).toMatchObject({ params: { gamma: 0.5 }, schedule: { params: { gamma: 0.9 } } });
    expect(decode(encode(scenario)).scenario).toEqual(scenario);
  });

  test('what is wrong with it is told, and where', () => {
    expect(problemsOf('?run=own&rule=m=norm(g);theta-=m')).toMatchObject([
      { key: 'rule', reason: 'formula', detail: { code: 'function', at: 2, found: 'norm' } },
    ]);
    expect(problemsOf('?run=gd&rule=theta-=g')).toMatchObject([{ key: 'rule', reason: 'unused' }]);
    expect(problemsOf('?run=own&rule=theta-=g&rule=theta-=2*g')).toMatchObject([{ key: 'rule', reason: 'doubled' }]);
    expect(problemsOf('?run=own,twist:2&rule=theta-=lr*g')).toMatchObject([{ key: 'run', given: 'twist:2' }]);
    expect(problemsOf('?run=own')).toEqual([]);
  });
});
