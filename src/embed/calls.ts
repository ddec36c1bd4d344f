import { CALLS, type Call, type Given, REQUESTS, type RequestOf } from './messages';
import type { EmbedState } from './protocol';

type Value<C extends Call> = Given<C>[keyof Given<C>];

/** What a call takes: nothing, the one field of its request, or all of them in an object. */
type Arguments<C extends Call> = [keyof Given<C>] extends [never]
  ? []
  : RequestOf<C> extends { readonly whole: true }
    ? [fields: Given<C>]
    : RequestOf<C> extends { readonly usual: string }
      ? [value?: Value<C>]
      : object extends Given<C>
        ? [value?: Value<C>]
        : [value: Value<C>];

/** What a page may ask of an embed: each keeps its promise with the answer, or breaks it with an error's code. */
export type Calls = {
  readonly [C in keyof typeof REQUESTS]: (
    ...given: Arguments<C>
  ) => Promise<RequestOf<C> extends { readonly gives: 'blob' } ? Blob : EmbedState>;
};

/** All calls, as what one function makes of a name and of what was given. */
export const callsBy = (ask: (call: Call, given: unknown) => Promise<unknown>): Calls =>
  Object.fromEntries(CALLS.map((call) => [call, (given: unknown) => ask(call, given)])) as unknown as Calls;

/** The fields of a request, of what its call was given. */
export function requestFields(call: Call, given: unknown): object {
  const row: { readonly fields: object; readonly whole?: true; readonly usual?: string } = REQUESTS[call];
  if (row.whole) return { ...(given as object) };
  return Object.fromEntries(Object.keys(row.fields).map((name) => [name, given ?? row.usual]));
}
