import { describe, expect, test } from 'vitest';
import { decode } from '../../../src';
import { schedulerTemplate, torchCode } from '../../../src/codegen/torch/code';
import type { Optimizer, Schedule } from '../../../src/core/method';
import type { SurfaceType } from '../../../src/core/types';
import { datasets } from '../../../src/datasets';
import { explanations as en } from '../../../src/locales/explain/en';
import { explanations as zh } from '../../../src/locales/explain/zh';
import { en as textEn, zh as textZh } from '../../../src/locales/whole';
import type { Text, Words } from '../../../src/locales/words';
import { optimizers } from '../../../src/optimizers';
import { procedureFormulas as procedures } from '../../../src/optimizers/formulas';
import { OPTIMIZERS } from '../../../src/optimizers/ids';
import { optimizerRules } from '../../../src/optimizers/rules';
import { torchCalls } from '../../../src/optimizers/torchCalls';
import { schedules } from '../../../src/schedules';
import { RATES, SCHEDULES } from '../../../src/schedules/ids';
import { scheduleRules } from '../../../src/schedules/rules';
import { surfaces } from '../../../src/surfaces';
import { SURFACES } from '../../../src/surfaces/ids';
import { datasetSources, optimizerSources, scheduleSources, surfaceSources } from '../../../src/ui/explain/sources';
import { type Subject, topicOf } from '../../../src/ui/explain/topic';

const sentences = (text: string): number => text.match(/。|[.](?=\s|$|[^\d\w])/g)?.length ?? 0;

const explained = {
  optimizers: { all: optimizers, least: 3 },
  schedules: { all: { constant: undefined, ...schedules }, least: 2 },
  surfaces: { all: surfaces, least: 2 },
  datasets: { all: datasets, least: 1 },
} as const;

const KINDS = ['optimizers', 'surfaces', 'datasets', 'schedules'] as const;

for (const [kind, { all, least }] of Object.entries(explained)) {
  test.each(Object.keys(all))(`${kind} has %s explained in both languages`, (id) => {
    for (const words of [en, zh]) {
      const said: Readonly<Record<string, Text>> = words[kind as keyof typeof explained];
      expect(sentences(said[id]?.text ?? ''), 'sentences').toBeGreaterThanOrEqual(least);
    }
  });

  test(`${kind} says the same ids in both languages`, () => {
    const key = kind as keyof typeof explained;
    expect(Object.keys(zh[key]).sort()).toEqual(Object.keys(en[key]).sort());
  });
}

test('the notes on symbols are there in both languages', () => {
  expect(Object.values(en.surfaces).filter(({ where }) => where !== undefined).length).toBeGreaterThan(5);
});

describe.each([
  ['English', textEn],
  ['Chinese', textZh],
])('in %s', (_language, text) => {
  test.each(KINDS)('%s have a name and a line each, and so have their parameters and choices', (kind) => {
    const said: Readonly<Record<string, Words>> = text[kind];
    for (const [id, type] of Object.entries<Pick<SurfaceType, 'parameters'> | undefined>(explained[kind].all)) {
      const { name = '', about = '' } = said[id] ?? {};
      expect(Math.min(name.length, about.length), id).toBeGreaterThan(1);
      for (const [parameter, its] of Object.entries(type?.parameters ?? {})) {
        if (its.kind !== 'text') expect(text.parameters, `${parameter} of ${id}`).toHaveProperty(parameter);
        for (const choice of its.kind === 'choice' ? its.choices : [])
          expect(text.choices, `${choice} of ${id}`).toHaveProperty(choice);
      }
    }
  });

  test('a surface has two to four words under its picture', () => {
    for (const [id, { short }] of Object.entries(text.surfaces)) {
      expect(short, `short of ${id}, in its words.${text.tag}.ts`).toBeTypeOf('string');
      const words = text.tag === 'zh' ? short.length / 3 : short.split(' ').length;
      expect(words, id).toBeGreaterThanOrEqual(1);
      expect(words, id).toBeLessThanOrEqual(4);
    }
  });

  test('what is called by one id in several rooms has one name', () => {
    for (const what of ['parameters', 'choices', 'axes', 'columns', 'classes'] as const) {
      const chosen: Readonly<Record<string, unknown>> = text[what];
      const given = KINDS.flatMap((kind) =>
        Object.entries<Words>(text[kind]).flatMap(([id, words]) =>
          Object.entries(words[what] ?? {}).map(([name, said]) => ({ folder: `src/${kind}/${id}`, name, said })),
        ),
      );
      for (const { folder, name, said } of given) {
        const other = given.find((one) => one.name === name && String(one.said) !== String(said));
        const where = `in ${folder} and in ${other?.folder ?? 'src/locales/rest'}`;
        expect(said, `${name}, of ${what}, has one name ${where}`).toEqual(chosen[name]);
      }
    }
  });
});

/** What a text says, without the words it says it with. */
const shapeOf = (said: unknown): unknown =>
  typeof said === 'object' && said !== null
    ? Object.fromEntries(Object.entries(said).map(([key, value]) => [key, shapeOf(value)]))
    : typeof said;

test.each(KINDS)('%s say the same things in both languages', (kind) => {
  const said: Readonly<Record<string, readonly object[]>> = {
    words: [textEn[kind], textZh[kind]],
    text: [en[kind], zh[kind]],
  };
  for (const [file, [inEnglish, inChinese]] of Object.entries(said)) {
    const [one, other] = [new Map(Object.entries(inEnglish!)), new Map(Object.entries(inChinese!))];
    for (const [id, its] of one) expect(shapeOf(other.get(id)), `${file}.zh.ts of ${id}`).toEqual(shapeOf(its));
  }
});

const subjects: readonly Subject[] = [
  ...SURFACES.map((id) => ({ kind: 'surface', id }) as const),
  ...OPTIMIZERS.map((id) => ({ kind: 'optimizer', id, place: 0 }) as const),
  ...RATES.map((id) => ({ kind: 'schedule', id, place: 0 }) as const),
];

test.each(subjects)('$kind $id has a formula, which is typeset in aligned lines', (subject) => {
  const { formula } = topicOf(subject, { scenario: decode('').scenario, surface: surfaces.bowl.create() }, textEn, en);
  expect(formula, 'needs a formula.ts (a surface; an optimizer that is a procedure) or a rule.ts').toMatchObject({
    tag: 'mtable',
  });
  const lines = formula && 'children' in formula ? formula.children : [];
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(line).toMatchObject({ tag: 'mtr' });
});

test.each(OPTIMIZERS)('%s is told as a rule or as a procedure, not as both', (id) => {
  const told = [optimizerRules[id] && 'rule.ts', procedures[id] && 'procedure.ts'].filter(Boolean);
  expect(told, 'one of rule.ts and procedure.ts').toHaveLength(1);
});

test('everything says where it is from, or that it was made for this program', () => {
  const lacking = (kind: keyof typeof explained, sources: object): string[] =>
    Object.keys(explained[kind].all).flatMap((id) => (Object.hasOwn(sources, id) ? [] : [`${kind}/${id}`]));
  const without = [
    ...lacking('optimizers', optimizerSources),
    ...lacking('schedules', scheduleSources),
    ...lacking('surfaces', surfaceSources),
    ...lacking('datasets', datasetSources),
  ];
  expect(without.length, `without a source.ts, whose list may be empty: ${without.join(', ')}`).toBe(0);
  for (const id of Object.keys(optimizers).filter((name) => name !== 'own'))
    expect(optimizerSources[id as keyof typeof optimizers], `an optimizer has a source: ${id}`).not.toEqual([]);
});

test('every source is reached safely', () => {
  const all = [optimizerSources, surfaceSources, datasetSources, scheduleSources].flatMap((sources) =>
    Object.values(sources).flat(),
  );
  expect(all.length).toBeGreaterThan(20);
  for (const { url, year = 2000 } of all) {
    expect(new URL(url).protocol).toBe('https:');
    expect(year).toBeGreaterThan(1800);
  }
});

describe('the line for PyTorch', () => {
  test.each(Object.keys(optimizers).filter((id) => id !== 'own'))(
    'of %s says all of its parameters and no others',
    (id) => {
      const { parameters }: Optimizer = optimizers[id as keyof typeof optimizers];
      const line = torchCalls[id as keyof typeof optimizers];
      expect(line, 'has no torch.ts').toBeDefined();
      const { call, nearest } = line!;
      const said = [...call.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
      expect(Object.keys(parameters)).toEqual(expect.arrayContaining(said));
      if (!nearest) expect(said.sort()).toEqual(Object.keys(parameters).sort());
    },
  );

  test.each(SCHEDULES)('of the schedule %s says all of its parameters and no others', (id) => {
    const { parameters }: Schedule = schedules[id];
    const said = new Set([...schedulerTemplate(scheduleRules[id]!).matchAll(/\{(\w+)\}/g)].map(([, name]) => name!));
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
