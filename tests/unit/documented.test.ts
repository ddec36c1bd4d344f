import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decode, type Experiment } from '../../src';
import { datasets, optimizers, schedules, surfaces } from '../../src/core/catalogue';
import { MEASURES, POLICIES } from '../../src/core/explore/experiment';
import { FallLineElement } from '../../src/embed/element';
import { EMBED_FORMATS } from '../../src/embed/formats';
import type { EmbedEvent, ErrorCode, ToHost } from '../../src/embed/protocol';
import { requests } from '../../src/embed/requests';
import { isOptimizer } from '../../src/scenario/defaults';
import { CONTROLS, PANELS } from '../../src/scenario/parts';
import { VIEW_KEYS } from '../../src/scenario/viewCodec';

/** Every name of a union, which the compiler holds to be all of them. */
const namesOf = <T extends string>(names: Readonly<Record<T, true>>): string[] => Object.keys(names);

const ALL_OF_AN_EXPERIMENT: Readonly<Record<Exclude<keyof Experiment, 'vary'>, true>> = {
  by: true,
  from: true,
  to: true,
  places: true,
  fromBy: true,
  toBy: true,
  placesBy: true,
  measure: true,
  target: true,
  draws: true,
  policy: true,
  parallel: true,
  route: true,
};

const MESSAGES: Readonly<Record<string, readonly string[]>> = {
  requests: Object.keys(requests),
  'fields of requests': Object.values(requests).flatMap(({ fields }) => Object.keys(fields)),
  answers: namesOf<ToHost['type']>({ ready: true, state: true, resize: true, event: true, error: true }),
  events: namesOf<EmbedEvent['name']>({
    started: true,
    changed: true,
    scrubbed: true,
    converged: true,
    diverged: true,
    explored: true,
    exported: true,
  }),
  errors: namesOf<ErrorCode>({
    version: true,
    invalid: true,
    locked: true,
    unsupported: true,
    busy: true,
    failed: true,
  }),
  formats: EMBED_FORMATS,
};

const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  keys: [...VIEW_KEYS, ...'surface f data start steps stop noise seed rule run'.split(' ')],
  panels: PANELS,
  controls: CONTROLS,
  surfaces: Object.keys(surfaces),
  optimizers: Object.keys(optimizers).filter(isOptimizer),
  schedules: Object.keys(schedules),
};

test('every key of the address is an attribute of the element, but the one that its page decides', () => {
  const keys = ADDRESSES.keys!.filter((key) => key !== 'parent');
  expect(FallLineElement.observedAttributes).toEqual(expect.arrayContaining(keys));
});

describe.each(['README.md', 'README.zh.md'])('%s names', (file) => {
  const text = readFileSync(file, 'utf8');

  test.each(Object.entries({ ...MESSAGES, ...ADDRESSES }))('all %s', (_, names) => {
    const missing = names.filter((name) => !text.includes(`\`${name}\``));
    expect(missing, `to be added to ${file}`).toEqual([]);
  });

  test('no command by a name that a registry may give to somebody else', () => {
    expect(text).not.toMatch(/\b(?:npx|npm (?:exec|i|install)|pnpm dlx|yarn dlx|bunx) (?:-\S+ )*fall-line\b/);
  });

  test('all data sets', () => {
    const missing = Object.keys(datasets).filter((id) => !new RegExp(`[\`=]${id}[\`,]`).test(text));
    expect(missing, `to be added to ${file}`).toEqual([]);
  });
});

describe.each(['docs/experiments.md', 'docs/experiments.zh.md'])('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  test('names every part of an experiment, every measure and every policy', () => {
    const names = [...Object.keys(ALL_OF_AN_EXPERIMENT), ...MEASURES, ...POLICIES];
    expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });

  test('shows addresses that are read without a word', () => {
    const addresses = [...text.matchAll(/\?surface=[^\s"'`]+/g)].map(([address]) => address);
    expect(addresses.length).toBeGreaterThan(2);
    for (const address of addresses) {
      const { view, problems } = decode(address);
      expect([address, problems, view.experiment?.route]).toEqual([address, [], 1]);
    }
  });
});
