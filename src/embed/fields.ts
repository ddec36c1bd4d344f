import * as v from 'valibot';
import { MOST_RUNS } from '../scenario/defaults';
import { isPart } from '../scenario/parts';
import { LANGUAGES, THEMES } from '../scenario/view';
import { NOTE_TONES } from '../store/note';
import { EMBED_FORMATS } from './formats';
import type { FieldKinds } from './messages';

/** An address that is longer is none that this page wrote. */
const LONGEST = 16384;
/** Who wants to go farther at once knows where to. */
const MOST_UPDATES = 1000;
/** Ids in one list of parts; there are fewer, but for those of each route. */
const MOST_PARTS = 64;
const MOST_NOTES = 12;
const LONGEST_NOTE = 40;

const finite = v.pipe(v.number(), v.finite());
const note = v.object({
  x: finite,
  y: finite,
  text: v.pipe(v.string(), v.regex(/\S/), v.maxLength(LONGEST_NOTE)),
  tone: v.picklist(NOTE_TONES),
  /** Of the route that it is about, from 1. */
  route: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_RUNS))),
});

/** How each kind of field is read. */
const KINDS: { readonly [Kind in keyof FieldKinds]: v.GenericSchema<unknown, FieldKinds[Kind]> } = {
  address: v.pipe(v.string(), v.maxLength(LONGEST)),
  updates: v.pipe(v.number(), v.integer(), v.minValue(-MOST_UPDATES), v.maxValue(MOST_UPDATES)),
  time: v.pipe(finite, v.minValue(0)),
  theme: v.picklist(THEMES),
  lang: v.picklist(LANGUAGES),
  parts: v.pipe(v.array(v.pipe(v.string(), v.check(isPart))), v.maxLength(MOST_PARTS), v.readonly()),
  notes: v.pipe(v.array(note), v.maxLength(MOST_NOTES), v.readonly()),
  flag: v.boolean(),
  format: v.picklist(EMBED_FORMATS),
};

const isKind = (kind: string): kind is keyof FieldKinds => Object.hasOwn(KINDS, kind);

/** How a field is read, by its kind. */
export function fieldSchema(kind: string): v.GenericSchema {
  const name = kind.replace('?', '');
  if (!isKind(name)) throw new RangeError(`${name} is no kind of field`);
  return name === kind ? KINDS[name] : v.optional(KINDS[name]);
}
