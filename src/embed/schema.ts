import * as v from 'valibot';
import { callOf } from './callOf';
import { fieldSchema } from './fields';
import { type FromHost, REQUESTS } from './messages';
import { type ErrorCode, PROTOCOL_VERSION } from './protocol';

const LONGEST_ID = 64;

const id = v.optional(v.union([v.pipe(v.number(), v.finite()), v.pipe(v.string(), v.maxLength(LONGEST_ID))]));
const version = v.optional(v.literal(PROTOCOL_VERSION));

const Typed = v.object({ type: v.string() });
const WithId = v.object({ id });
const OtherVersion = v.object({
  version: v.custom((version) => version !== undefined && version !== PROTOCOL_VERSION),
});

/** By what a request wants to be answered, whatever else is in it. */
function readId(message: unknown): FromHost['id'] {
  const named = v.safeParse(WithId, message);
  return named.success ? named.output.id : undefined;
}

/** What a message asks for, or why it can't be taken; nothing where its type is unknown, which is no error. */
export function readRequest(
  message: unknown,
): FromHost | { readonly code: ErrorCode; readonly id?: FromHost['id'] } | undefined {
  const call = v.is(Typed, message) ? callOf(message.type) : undefined;
  if (!call) return undefined;
  const { type, fields } = REQUESTS[call];
  const its = Object.entries(fields).map(([name, kind]) => [name, fieldSchema(kind)] as const);
  const read = v.safeParse(v.object({ type: v.literal(type), id, version, ...Object.fromEntries(its) }), message);
  if (read.success) return read.output as FromHost;
  return { code: v.is(OtherVersion, message) ? 'version' : 'invalid', id: readId(message) };
}
