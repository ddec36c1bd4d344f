import { describe, expect, expectTypeOf, test } from 'vitest';
import { type Calls, requestFields } from '../../../src/embed/calls';
import { CALLS, type Call, type FieldKinds, type Given, REQUESTS } from '../../../src/embed/messages';
import type { EmbedState } from '../../../src/embed/protocol';
import { readRequest } from '../../../src/embed/schema';
import type { Note } from '../../../src/store/note';

/** Of each kind of field something that it may hold, and something that it may not. */
const SAMPLES: { readonly [Kind in keyof FieldKinds]: readonly [good: FieldKinds[Kind], bad: unknown] } = {
  address: ['?surface=bowl', 'x'.repeat(16385)],
  updates: [-1000, 1001],
  time: [0.5, -1],
  theme: ['dark', 'black'],
  lang: ['zh', 'xx'],
  parts: [['map', 'lr-2'], ['lr-9']],
  notes: [[{ x: 0, y: 1, text: 'here', tone: 'said' }], [{ x: 0, y: 1, text: ' ', tone: 'said' }]],
  flag: [false, 'no'],
  format: ['svg', 'bmp'],
};

const kindOf = (kind: string) => kind.replace('?', '') as keyof FieldKinds;

test('the package tells of each call what it takes and what it gives', () => {
  expectTypeOf<Calls['play']>().toEqualTypeOf<() => Promise<EmbedState>>();
  expectTypeOf<Calls['setState']>().toEqualTypeOf<(value: string) => Promise<EmbedState>>();
  expectTypeOf<Parameters<Calls['step']>>().toEqualTypeOf<[value?: number | undefined]>();
  expectTypeOf<Parameters<Calls['setNotes']>>().toEqualTypeOf<[value: readonly Note[]]>();
  expectTypeOf<{ readonly lock: string[] }>().toExtend<Parameters<Calls['setParts']>[0]>();
  expectTypeOf<{ readonly lock: number }>().not.toExtend<Parameters<Calls['setParts']>[0]>();
  expectTypeOf<Calls['exportImage']>().toEqualTypeOf<(value?: 'png' | 'svg' | 'gif' | 'csv') => Promise<Blob>>();
  expectTypeOf<Given<'seek'>>().toExtend<{ readonly time: number }>();
});

test('no two calls are messages of one type', () => {
  expect(new Set(CALLS.map((call) => REQUESTS[call].type)).size).toBe(CALLS.length);
});

describe.each(CALLS.map((call) => [call] as [Call]))('%s', (call) => {
  const { type, fields } = REQUESTS[call];
  const kinds = Object.entries<string>(fields);
  const good = Object.fromEntries(kinds.map(([name, kind]) => [name, SAMPLES[kindOf(kind)][0]]));

  test('is read as it was asked', () => {
    const [one] = Object.values(good);
    const message = { ...requestFields(call, 'whole' in REQUESTS[call] ? good : one), type, id: 7 };
    expect(message).toEqual({ ...good, type, id: 7 });
    expect(readRequest(message)).toEqual(message);
  });

  test.each(kinds)('is refused where `%s` is no %s', (name, kind) => {
    const message = { ...good, type, id: 'x', [name]: SAMPLES[kindOf(kind)][1] };
    expect(readRequest(message)).toEqual({ code: 'invalid', id: 'x' });
  });

  test.each(kinds)('without `%s` is taken only where that may be left out: %s', (name, kind) => {
    const { [name]: _, ...rest } = good;
    const read = readRequest({ ...rest, type });
    if (kind.endsWith('?')) expect(read).toEqual({ ...rest, type });
    else expect(read).toMatchObject({ code: 'invalid' });
  });
});

test('a picture is a PNG unless told otherwise', () => {
  expect(requestFields('exportImage', undefined)).toEqual({ format: 'png' });
  expect(requestFields('exportImage', 'csv')).toEqual({ format: 'csv' });
});

test.each(['nothing', 'constructor', '__proto__', 'setTheme', 7, undefined])('%s is no request', (type) => {
  expect(readRequest({ type })).toBeUndefined();
});
