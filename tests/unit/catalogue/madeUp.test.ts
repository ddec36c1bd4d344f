import { afterAll, expect, test } from 'vitest';
import { decode, encode, optimizers, type Scenario, simulate, surfaces } from '../../../src';
import { writeProgram } from '../../../src/codegen/write';
import * as catalogue from '../../../src/core/catalogue';
import { inspectStep } from '../../../src/core/inspect/inspector';
import type { Optimizer } from '../../../src/core/method';
import { objectiveOf } from '../../../src/core/objective';
import type { SurfaceType } from '../../../src/core/types';
import type { Locale } from '../../../src/locales/en';
import { explanations } from '../../../src/locales/explain/en';
import type { OptimizerId } from '../../../src/optimizers/ids';
import { lr } from '../../../src/optimizers/shared/parameters';
import type { SurfaceId } from '../../../src/surfaces/ids';
import { topicOf } from '../../../src/ui/explain/topic';
import { arrowsOf } from '../../../src/ui/inspector/arrows';
import { lineMath } from '../../../src/ui/inspector/lineMath';
import { isWritten, linesOf } from '../../../src/ui/inspector/linesOf';
import { loopCode } from '../../../src/ui/inspector/loopCode';

/** Strides of one length: an optimizer in a file of its own, of which nothing else has been written down. */
const strider: Optimizer<'lr' | 'patience', 'norm' | 'made'> = {
  parameters: { lr, patience: { kind: 'number', initial: 3, range: [1, 9], scale: 'linear', symbol: 'π₂' } },
  slots: ['norm', 'made'],
  sizes: { made: 1 },
  stride: { unit: 'map', share: 0.02 },
  update({ gradient, hyper, slots: { norm, made } }, out) {
    made[0] = made[0]! + 1;
    for (const i of [0, 1]) {
      norm[i] = Math.abs(gradient[i]!);
      out[i] = -hyper.lr * Math.sign(gradient[i]!);
    }
  },
};

const valley: SurfaceType = { ...surfaces.matyas, parameters: {} };

const more = { optimizers: { ...optimizers, strider }, surfaces: { ...surfaces, valley } };
catalogue.addToCatalogue(more as unknown as catalogue.Catalogue);
afterAll(() => {
  Reflect.deleteProperty(catalogue.optimizers, 'strider');
  Reflect.deleteProperty(catalogue.surfaces, 'valley');
});
const [optimizer, surface] = ['strider', 'valley'] as unknown as [OptimizerId, SurfaceId];

const read = (address: string): Scenario => {
  const { scenario, problems } = decode(address);
  expect(problems).toEqual([]);
  return scenario;
};

const scenario = read('?surface=valley&steps=20&run=strider,lr:0.5&run=adam');
const text = {
  optimizers: { strider: { name: 'Strider', about: 'Strides.' } },
  surfaces: { valley: { name: 'Valley' } },
} as unknown as Locale;
const words = { ...explanations, optimizers: { strider: { text: 'It strides.' } } } as never;

test('a new optimizer and a new surface are in the address and walk', () => {
  expect(decode(encode(scenario)).scenario).toEqual(scenario);
  const [route] = simulate(scenario);
  expect(route!.length).toBe(21);
  expect([...route!.x.slice(0, 3)]).toEqual([-7.5, -7, -6.5]);
});

test('the explanation leaves out a rule, a call and a source that nobody has written down', () => {
  const scene = { scenario, surface: objectiveOf(scenario).surface };
  const method = topicOf({ kind: 'optimizer', id: optimizer, place: 0 }, scene, text, words);
  expect(method).toMatchObject({ name: 'Strider', about: 'Strides.', text: 'It strides.', values: { lr: 0.5 } });
  expect([method.formula, method.code, method.sources]).toEqual([undefined, undefined, undefined]);
  const ground = topicOf({ kind: 'surface', id: surface }, scene, text, words);
  expect([ground.name, ground.formula, ground.sources]).toEqual(['Valley', undefined, undefined]);
});

test('the inspector shows the gradient, the memory before and after, and the change of θ', () => {
  const step = inspectStep(objectiveOf(scenario), scenario, 0, 2)!;
  expect(isWritten({ optimizer })).toBe(false);
  const lines = linesOf({ optimizer }, step);
  const said = lines.map(({ symbol, before, value }) => [symbol, before, value]);
  expect(said).toEqual([
    ['g', undefined, [...step.gradient]],
    ['norm', [...step.slotsBefore.norm!], step.gradient.map(Math.abs)],
    ['made', [1], [2]],
    ['Δ θ', undefined, [0.5, -0.5]],
  ]);
  for (const line of lines) expect(lineMath(line, ['x', 'y'], String)).toHaveProperty('tag', 'mtable');
  const place = (x: number, y: number) => [50 * x, -50 * y] as const;
  const way = (_: unknown, [dx, dy]: readonly [number, number]) => place(dx, dy);
  const ground = { width: 100, height: 100, place, way };
  expect(arrowsOf({ optimizer }, step, ground).map(({ kind, dx, dy }) => [kind, dx, dy])).toEqual([
    ['gradient', expect.any(Number), expect.any(Number)],
    ['step', 25, 25],
  ]);
});

test('the training loop claims no call of PyTorch for it', () => {
  const objective = objectiveOf(scenario);
  const step = inspectStep(objective, scenario, 0, 2)!;
  const names = { noTorch: 'none', unwritten: 'not said', zero: '0', write: String };
  expect(loopCode(objective, scenario.runs[0]!, simulate(scenario)[0]!, step, names).setup).toBe('# not said');
});

test('there is no program for either, and it is said which of them is in the way', () => {
  for (const language of ['javascript', 'numpy', 'pytorch'] as const) {
    expect(writeProgram(scenario, 1, language, 1)).toEqual({ refusal: 'surface' });
    const known = read('?surface=matyas&run=strider&run=adam');
    expect(writeProgram(known, 0, language, 1)).toEqual({ refusal: 'optimizer' });
    expect(writeProgram(known, 1, language, 1)).toHaveProperty('code');
  }
});
