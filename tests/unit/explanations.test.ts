import { describe, expect, test } from 'vitest';
import type { Optimizer, Schedule } from '../../src/core/types';
import { datasets } from '../../src/datasets';
import { explanations as en } from '../../src/locales/explain/en';
import { explanations as zh } from '../../src/locales/explain/zh';
import { optimizers } from '../../src/optimizers';
import { formulas as procedures } from '../../src/optimizers/formulas';
import { OPTIMIZERS } from '../../src/optimizers/ids';
import { rules } from '../../src/optimizers/rules';
import { sources as optimizerSources } from '../../src/optimizers/sources';
import { torchCalls } from '../../src/optimizers/torchCalls';
import { torchCode } from '../../src/program/torch/code';
import { schedules } from '../../src/schedules';
import { surfaces } from '../../src/surfaces';
import { datasetSources } from '../../src/ui/explain/datasetSources';
import { scheduleRules } from '../../src/ui/explain/scheduleRules';
import { surfaceFormulas } from '../../src/ui/explain/surfaceFormulas';
import { surfaceSources } from '../../src/ui/explain/surfaceSources';
import { typesetLines } from '../../src/ui/math/notation';
import { typesetRule } from '../../src/ui/math/rule';

const sentences = (text: string): number => text.match(/。|[.](?=\s|$|[^\d\w])/g)?.length ?? 0;

const explained = {
  optimizers: { all: optimizers, least: 3 },
  schedules: { all: { constant: undefined, ...schedules }, least: 2 },
  surfaces: { all: surfaces, least: 2 },
  datasets: { all: datasets, least: 1 },
} as const;

for (const [kind, { all, least }] of Object.entries(explained)) {
  test.each(Object.keys(all))(`${kind} has %s explained in both languages`, (id) => {
    for (const words of [en, zh]) {
      const texts: Readonly<Record<string, string | { readonly text: string }>> = words[kind as keyof typeof explained];
      const said = texts[id] ?? '';
      expect(sentences(typeof said === 'string' ? said : said.text)).toBeGreaterThanOrEqual(least);
    }
  });

  test(`${kind} says the same ids in both languages`, () => {
    const key = kind as keyof typeof explained;
    expect(Object.keys(zh[key]).sort()).toEqual(Object.keys(en[key]).sort());
  });
}

test('the notes on symbols are there in both languages', () => {
  for (const kind of ['schedule', 'surface'] as const)
    expect(Object.keys(zh.where[kind]).sort()).toEqual(Object.keys(en.where[kind]).sort());
  for (const id of OPTIMIZERS)
    expect(zh.optimizers[id].where === undefined, id).toBe(en.optimizers[id].where === undefined);
});

const torchOf = (id: string) => torchCalls[id as keyof typeof optimizers];
const rateOf = (id: string) => scheduleRules[id as keyof typeof schedules];

const formulas: readonly (readonly [id: string, lines: readonly string[] | undefined])[] = [
  ...Object.keys(surfaces).map((id) => [id, surfaceFormulas[id as keyof typeof surfaces]] as const),
  ...Object.entries(procedures),
  ...Object.keys(explained.schedules.all).map((id) => [id, rateOf(id)?.formula] as const),
];

test.each(formulas)('%s has a formula, which can be typeset', (_id, lines = []) => {
  expect(lines.length).toBeGreaterThan(0);
  expect(typesetLines(lines)).toMatchObject({ tag: 'mtable' });
});

test.each(OPTIMIZERS)('%s is printed as a rule that can be typeset, or as a formula', (id) => {
  const rule = rules[id];
  expect(rule === undefined, 'one of both').toBe(procedures[id] !== undefined);
  if (rule) expect(typesetRule(rule, optimizers[id], en.cases)).toMatchObject({ tag: 'mtable' });
});

test('everything says where it is from, or that it was made for this program', () => {
  const lacking = (all: object, sources: object): string[] =>
    Object.keys(all).filter((id) => !Object.hasOwn(sources, id));
  expect(lacking(optimizers, optimizerSources)).toEqual([]);
  expect(lacking(explained.schedules.all, scheduleRules)).toEqual([]);
  expect(lacking(surfaces, surfaceSources)).toEqual([]);
  expect(lacking(datasets, datasetSources)).toEqual([]);
  for (const id of Object.keys(optimizers)) expect(optimizerSources[id as keyof typeof optimizers], id).not.toEqual([]);
});

test('every source is reached safely', () => {
  const all = [
    ...[optimizerSources, surfaceSources, datasetSources].flatMap((sources) => Object.values(sources).flat()),
    ...Object.values(scheduleRules).flatMap(({ sources }) => sources),
  ];
  expect(all.length).toBeGreaterThan(20);
  for (const { url, year = 2000 } of all) {
    expect(new URL(url).protocol).toBe('https:');
    expect(year).toBeGreaterThan(1800);
  }
});

describe('the line for PyTorch', () => {
  test.each(Object.keys(optimizers))('of %s says all of its parameters and no others', (id) => {
    const { parameters }: Optimizer = optimizers[id as keyof typeof optimizers];
    const { call = '', nearest } = torchOf(id) ?? {};
    const said = [...call.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
    expect(Object.keys(parameters)).toEqual(expect.arrayContaining(said));
    if (!nearest) expect(said.sort()).toEqual(Object.keys(parameters).sort());
  });

  test.each(Object.keys(schedules))('of the schedule %s says all of its parameters and no others', (id) => {
    const { parameters }: Schedule = schedules[id as keyof typeof schedules];
    const { torch = '' } = rateOf(id) ?? {};
    const said = new Set([...torch.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!));
    said.delete('lr');
    expect([...said].sort()).toEqual(Object.keys(parameters).sort());
  });

  test('writes numbers, truth and words as Python does', () => {
    const { parameters }: Optimizer = optimizers.rmsprop;
    const values = { lr: 0.1, alpha: 0.99, eps: 1e-8, momentum: 0, centered: 1, weightDecay: 2.5e-5 };
    expect(torchCode(torchCalls.rmsprop!.call, parameters, values)).toBe(
      'torch.optim.RMSprop(params, lr=0.1, alpha=0.99, eps=1e-08, weight_decay=2.5e-05, momentum=0, centered=True)',
    );
    expect(torchCode('{a}, {b}, {c}', {}, { a: 'exp-range', b: 1e20, c: -3e-120 })).toBe("'exp_range', 1e+20, -3e-120");
  });
});
