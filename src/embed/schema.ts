import * as v from 'valibot';
import { LANGUAGES, THEMES } from '../scenario/view';
import { EMBED_FORMATS, type ErrorCode, type FromHost, PROTOCOL_VERSION } from './protocol';

/** An address that is longer is none that this page wrote. */
const LONGEST = 16384;
const LONGEST_ID = 64;
/** Who wants to go farther at once knows where to. */
const MOST_STEPS = 1000;

const id = v.optional(v.union([v.pipe(v.number(), v.finite()), v.pipe(v.string(), v.maxLength(LONGEST_ID))]));

const request = <const T extends string, E extends v.ObjectEntries>(type: T, entries: E) =>
  v.object({ type: v.literal(type), id, version: v.optional(v.literal(PROTOCOL_VERSION)), ...entries });

const whole = v.pipe(v.number(), v.integer(), v.minValue(-MOST_STEPS), v.maxValue(MOST_STEPS));

const Request = v.variant('type', [
  request('getState', {}),
  request('setState', { state: v.pipe(v.string(), v.maxLength(LONGEST)) }),
  request('play', {}),
  request('pause', {}),
  request('step', { steps: v.optional(whole) }),
  request('seek', { time: v.pipe(v.number(), v.finite(), v.minValue(0)) }),
  request('reset', {}),
  request('theme', { theme: v.picklist(THEMES) }),
  request('lang', { lang: v.picklist(LANGUAGES) }),
  request('export', { format: v.picklist(EMBED_FORMATS) }),
]);

const Known = v.object({ type: v.picklist(Request.options.map(({ entries }) => entries.type.literal)) });
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
  if (!v.is(Known, message)) return undefined;
  const read = v.safeParse(Request, message);
  if (read.success) return read.output;
  return { code: v.is(OtherVersion, message) ? 'version' : 'invalid', id: readId(message) };
}
