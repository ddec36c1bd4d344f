import type { Scenario } from '../scenario';
import type { Dataset } from '../types';

/** Heights on an even grid, row by row from the lowest y up; rows and columns run with their axes. */
export interface Heights {
  readonly columns: number;
  readonly rows: number;
  readonly values: Float64Array;
  /** Where the first node stands, and the way to its neighbours; the steps are above 0. */
  readonly x: { readonly first: number; readonly step: number };
  readonly y: { readonly first: number; readonly step: number };
}

/** Where a training stood, as it was recorded: a place a record, in order, at least two. */
export interface Track {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The loss that the training itself had at each, where it was recorded: not that of the surface beneath. */
  readonly loss?: Float64Array;
}

/** A track with the name that tells it from others. */
export interface NamedTrack {
  readonly name: string;
  readonly track: Track;
  /** The part of its variance that lies in the plane, 0 … 1, where that was found. */
  readonly captured?: number;
  /** Updates that the training made in all, where that is known. */
  readonly updates?: number;
}

/** What a reader's own file says: too much for an address, which only carries its key. */
export type Content =
  | { readonly kind: 'grid'; readonly name: string; readonly heights: Heights }
  | { readonly kind: 'table'; readonly name: string; readonly data: Dataset }
  | ({ readonly kind: 'track' } & NamedTrack);

const contents = new Map<string, Content>();

/** Keeps a content under the key that is made from it, until it is let go of. */
export function keep(key: string, content: Content): void {
  if (!contents.has(key)) contents.set(key, content);
}

/** Lets go of a content, which may be tens of megabytes. */
export function forget(key: string): void {
  contents.delete(key);
}

/** Lets go of all contents but some. */
export function keepOnly(wanted: ReadonlySet<string>): void {
  for (const key of contents.keys()) if (!wanted.has(key)) contents.delete(key);
}

/** What of a scenario may name contents. */
interface Naming extends Pick<Scenario, 'surface'> {
  readonly data?: Scenario['data'] | undefined;
  readonly runs?: Scenario['runs'];
}

/** The content with a key, of the kind wanted; undefined where it has not been provided. */
export function contentAt<K extends Content['kind']>(kind: K, key: unknown): Extract<Content, { kind: K }> | undefined {
  const content = typeof key === 'string' ? contents.get(key) : undefined;
  return content?.kind === kind ? (content as Extract<Content, { kind: K }>) : undefined;
}

/** The contents that a scenario names, by their keys. */
export function contentsOf({ surface, data, runs = [] }: Naming): [string, Content][] {
  return [surface.params, data?.params, ...runs].flatMap((given): [string, Content][] => {
    const key = given?.content;
    const content = typeof key === 'string' ? contents.get(key) : undefined;
    return typeof key === 'string' && content ? [[key, content]] : [];
  });
}
