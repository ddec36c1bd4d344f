import type { InferOutput, ObjectEntries, ObjectSchema } from 'valibot';
import { expect, expectTypeOf, test } from 'vitest';
import type { Requests } from '../../../src/embed/fromHost';
import { requests } from '../../../src/embed/requests';

type Given<E extends ObjectEntries> = InferOutput<ObjectSchema<E, undefined>>;
type Read = { [K in keyof typeof requests]: Given<(typeof requests)[K]['fields']> };

test('what a page may send, as the package tells it, is what an embed reads', () => {
  expectTypeOf<keyof Requests>().toEqualTypeOf<keyof Read>();
  expectTypeOf<Requests>().toExtend<Read>();
  expectTypeOf<Read>().toExtend<Requests>();
  expect(Object.keys(requests)).toContain('setState');
});
