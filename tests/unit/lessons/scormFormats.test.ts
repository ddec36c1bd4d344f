import { expect, test } from 'vitest';
import type { Answered } from '../../../src/lessons/elements/events';
import { scorm12 } from '../../../src/lessons/lms/scorm/scorm12';
import { scorm2004 } from '../../../src/lessons/lms/scorm/scorm2004';
import { PLATFORM_12, PLATFORM_2004 } from '../../support/lms/dataModel';

const at = new Date(2024, 4, 6, 7, 8, 9, 123);

const answered = (some: Partial<Answered> = {}): Answered => ({
  question: 'where-yellow-ends',
  kind: 'question',
  response: 'another-valley',
  correct: true,
  score: 1,
  attempt: 1,
  address: '?surface=mountain',
  ...some,
});

test('times are written as SCORM 1.2 asks', () => {
  const written = [0, 9, 10, 61_230, 3_600_000, 36e5 * 100 + 59_990, 36e5 * 20_000, -5].map(scorm12.timespan);
  expect(written).toEqual([
    '0000:00:00.00',
    '0000:00:00.00',
    '0000:00:00.01',
    '0000:01:01.23',
    '0001:00:00.00',
    '0100:00:59.99',
    '9999:00:00.00',
    '0000:00:00.00',
  ]);
});

test('times are written as SCORM 2004 asks', () => {
  const written = [0, 10, 61_230, 3_600_000, 36e5 * 100 + 59_990, -5].map(scorm2004.timespan);
  expect(written).toEqual(['PT0S', 'PT0.01S', 'PT1M1.23S', 'PT1H0S', 'PT100H59.99S', 'PT0S']);
});

test('an answer to a question is told in the order and the words of each version', () => {
  expect(scorm12.interaction(answered(), at)).toEqual([
    ['id', 'where-yellow-ends'],
    ['time', '07:08:09'],
    ['type', 'fill-in'],
    ['student_response', 'another-valley'],
    ['result', 'correct'],
  ]);
  expect(scorm2004.interaction(answered({ correct: false }), at)).toEqual([
    ['id', 'where-yellow-ends'],
    ['type', 'choice'],
    ['timestamp', `${at.toISOString().slice(0, 22)}Z`],
    ['learner_response', 'another_valley'],
    ['result', 'incorrect'],
  ]);
});

test('a task is told with its address, as long as that is short enough to be whole', () => {
  const address = `?f=${'x'.repeat(252)}`;
  for (const { interaction } of [scorm12, scorm2004]) {
    const told = (response: string) =>
      interaction(answered({ kind: 'task', response }), at).find(([name]) => name.endsWith('_response'))?.[1];
    expect(told(address)).toBe(address);
    expect(told(`${address}x`)).toBe(undefined);
  }
  expect(Object.fromEntries(scorm12.interaction(answered({ kind: 'task' }), at)).type).toBe('performance');
  expect(Object.fromEntries(scorm2004.interaction(answered({ kind: 'task' }), at)).type).toBe('other');
});

test('where the answer was shown without a guess, there is no response, and neither right nor wrong', () => {
  for (const { interaction } of [scorm12, scorm2004]) {
    const told = Object.fromEntries(interaction(answered({ response: '', correct: false, score: 0 }), at));
    expect(told.result).toBe('neutral');
    expect(Object.keys(told).filter((name) => name.endsWith('_response'))).toEqual([]);
  }
});

test('whatever a question is called, its name is an identifier', () => {
  for (const { interaction } of [scorm12, scorm2004]) {
    const [[, id]] = interaction(answered({ question: `步子 有多长?${'a'.repeat(300)}` }), at) as [[string, string]];
    expect(id).toMatch(/^[\w.-]{1,250}$/);
  }
});

test.each([
  [scorm12, PLATFORM_12],
  [scorm2004, PLATFORM_2004],
])('scores, statuses and times fit what platforms accept', (dialect, { rules }) => {
  const shares = [0, 1 / 3, 2 / 3, 0.999, 1];
  const entries = [...dialect.done, ...shares.flatMap((share) => [...dialect.score(share)])];
  for (const ms of [0, 1, 59_999, 12_345_678]) entries.push([dialect.elements.time, dialect.timespan(ms)]);
  for (const [name, value] of entries)
    expect([name, value]).toEqual([name, expect.stringMatching(rules[name]!.format!)]);
});

test('an answer that is right and longer than a platform keeps is right all the same', () => {
  const long = answered({ kind: 'task', response: `?${'a'.repeat(300)}` });
  for (const { interaction } of [scorm12, scorm2004]) {
    const told = Object.fromEntries(interaction(long, at));
    expect(told.result).toBe('correct');
    expect(Object.keys(told).filter((name) => name.endsWith('_response'))).toEqual([]);
  }
});
