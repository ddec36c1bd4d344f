import type { Answered } from '../../elements/events';

/** An element of the data model, or the last part of its name, and what is written there. */
export type Entry = readonly [name: string, value: string];

/** What a version of SCORM calls its object, methods and elements, and how it writes values. */
export interface ScormDialect {
  readonly object: string;
  readonly calls: Readonly<Record<'initialize' | 'terminate' | 'get' | 'set' | 'commit', string>>;
  readonly elements: Readonly<Record<'memory' | 'place' | 'mode' | 'exit' | 'time' | 'status' | 'raw', string>>;
  /** Characters that `place` holds. */
  readonly placeLimit: number;
  /** A time that has passed, ms. */
  timespan(ms: number): string;
  /** The elements of an answer beneath `cmi.interactions.n.`, its name first, as what follows depends on it. */
  interaction(answered: Answered, at: Date): readonly Entry[];
  /** @param share 0…1 */
  score(share: number): readonly Entry[];
  /** What is written when all is done. */
  readonly done: readonly Entry[];
}

/** A name that both versions take as an identifier, with nothing in it that their servers are known to refuse. */
export const identifier = (text: string): string => text.replace(/[^\w.-]/g, '_').slice(0, 250);

/** Characters of a response that SCORM 1.2 holds; an address that is cut would be another address. */
export const RESPONSE_LIMIT = 255;

/** A number of at most two decimals. */
export const decimal = (value: number): string => String(Math.round(value * 100) / 100);
