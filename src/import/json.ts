import { type JsonToken, type Scalar, tokensOf } from './jsonTokens';

/** What is read of JSON. */
export type Json = Scalar | readonly Json[] | { readonly [name: string]: Json };

/** Which parts of JSON are wanted; of all others it is only told whether they are JSON. */
interface Wanted {
  /** The names of the outermost record that are looked at. */
  readonly names: readonly string[];
  /** How many items a list within them, or the outermost one, may have. */
  readonly most: number;
}

/** Lists and records within each other; a grid has two or three. */
const DEEPEST = 64;

/** As deep as what is wanted lies, from 0: the numbers of a row of a named part. Deeper ones are left empty. */
const KEPT = 2;

/** A list or record that is still open. */
interface Open {
  readonly list: Json[] | undefined;
  readonly record: Record<string, Json>;
  /** The last name in a record. */
  name: string;
  readonly kept: boolean;
}

/** What may come next. */
type State = 'value' | 'firstValue' | 'name' | 'firstName' | 'colon' | 'next' | 'end';

/** Reads JSON a part at a time; yields the share that is read. Throws a FileError where a text is none, or beyond bounds. */
export function* readJson(text: string, { names, most }: Wanted): Generator<number, Json> {
  const { over, flawAt } = tokensOf(text);
  const open: Open[] = [];
  let whole = null as Json;
  let state = 'value' as State;

  const put = (value: Json, at: number): void => {
    const inner = open.at(-1);
    if (!inner) whole = value;
    else if (inner.kept && inner.list) {
      if (inner.list.length === most) throw flawAt(at, 'many', most);
      inner.list.push(value);
    } else if (inner.kept && names.includes(inner.name)) inner.record[inner.name] = value;
    state = inner ? 'next' : 'end';
  };

  const begin = (isList: boolean, at: number): void => {
    if (open.length === DEEPEST) throw flawAt(at, 'deep', DEEPEST);
    const outer = open.at(-1);
    const kept = !outer || (outer.kept && open.length <= KEPT && (!!outer.list || names.includes(outer.name)));
    const [list, record] = [isList ? ([] as Json[]) : undefined, Object.create(null)];
    put(list ?? record, at);
    open.push({ list, record, name: '', kept });
    state = isList ? 'firstValue' : 'firstName';
  };

  const look = (token: JsonToken, at: number, value: Scalar): void => {
    const inner = open.at(-1);
    const first = state === 'firstValue' || state === 'firstName';
    if (token === 'string' && inner && (state === 'name' || state === 'firstName')) {
      inner.name = String(value);
      state = 'colon';
    } else if (token === ':' && state === 'colon') state = 'value';
    else if (token === ',' && inner && state === 'next') state = inner.list ? 'value' : 'name';
    else if (inner && token === (inner.list ? ']' : '}') && (first || state === 'next')) {
      open.pop();
      state = open.length > 0 ? 'next' : 'end';
    } else if (state !== 'value' && state !== 'firstValue') throw flawAt(at);
    else if (token === '[' || token === '{') begin(token === '[', at);
    else if (token === 'string' || token === 'scalar') put(value, at);
    else throw flawAt(at);
  };

  yield* over(look);
  if (state !== 'end') throw flawAt(text.length);
  return whole;
}
