import { isBinary, kindOfBinary, readBinary } from './arrays/binary';
import { bytesOf } from './bytesOf';
import { decodeText } from './decodeText';
import { FileError, type FileFailure, failing } from './flaw';
import { type GridReading, readGrid } from './grid';
import { FILE_KINDS, type Kind, kindsOfText, type SeenKinds } from './kind';
import type { Reading } from './manner';
import { plainText } from './plain';
import { within } from './share';
import { sniff } from './sniff';
import { MOST_TABLE, readTable, type Table } from './table';
import type { TrackReading } from './tracks/records';
import { readTracks } from './tracks/text';

/** A file, or what was typed or pasted. */
export interface FileSource {
  /** Tells it from all others. */
  readonly key: number;
  readonly content: Blob | string;
}

/** What a source is to be read as. */
export interface How {
  readonly kind: Kind;
  /** Whether the first row is the top of the map. */
  readonly topFirst: boolean;
  readonly given: Reading;
}

/** What the head of a file shows. */
export interface Opened extends SeenKinds {
  readonly kind: 'opened';
  /** The whole text where it is short enough to be shown. */
  readonly text: string | undefined;
}

export type ReadOutcome = GridReading | Table | TrackReading | FileFailure;

/** What is asked for: a source opened, or read. */
export type Asked =
  | { readonly type: 'open'; readonly source: FileSource; readonly tag: string }
  | { readonly type: 'read'; readonly source: FileSource; readonly tag: string; readonly how: How };

export type ToReader =
  | { readonly type: 'ask'; readonly id: number; readonly asked: Asked }
  | { readonly type: 'stop'; readonly id: number };

export type Answer = Opened | ReadOutcome;

export type FromReader =
  /** How much of it is done, 0 … 1. */
  | { readonly type: 'share'; readonly id: number; readonly share: number }
  | { readonly type: 'answer'; readonly id: number; readonly answer: Answer };

/** Longer texts are read without being shown: a text field is slow with them. */
export const LONGEST_SHOWN = 60_000;

/** The parts of all work that opening a file takes. */
const OPENING = 0.2;

/** The text of a file, or its bytes where it is none. */
type FileContent = string | Uint8Array;

function* lookInto(content: FileContent): Generator<number, Opened> {
  const text = typeof content === 'string' ? content : undefined;
  const shown = text !== undefined && text.length <= LONGEST_SHOWN ? text : undefined;
  const seen = yield* failing(function* (): Generator<number, SeenKinds> {
    if (typeof content !== 'string') return yield* kindOfBinary(content);
    const plain = yield* plainText(content, MOST_TABLE);
    return plain.json ? { likely: 'grid', able: ['grid'] } : kindsOfText(yield* sniff(plain.text));
  });
  // What is wrong with it is told when it is read.
  const unread = { likely: text === undefined ? 'grid' : 'table', able: FILE_KINDS } as const;
  return { kind: 'opened', text: shown, ...('flaw' in seen ? unread : seen) };
}

function read(content: FileContent, { kind, topFirst, given }: How): Generator<number, ReadOutcome> {
  if (typeof content !== 'string') return readBinary(content, kind, topFirst, given);
  if (kind === 'track') return readTracks(content, given);
  return kind === 'grid' ? readGrid(content, topFirst, given) : readTable(content, given);
}

/** The arrays that an answer holds. */
function arraysOf(answer: Answer): (Float64Array | Uint32Array | Uint8Array)[] {
  if (answer.kind === 'grid') return [answer.heights.values];
  if (answer.kind === 'tracks')
    return answer.tracks.flatMap(({ track: { x, y, loss } }) => [x, y, ...(loss ? [loss] : [])]);
  if (answer.kind !== 'table') return [];
  return [answer.rows, ...answer.columns.flatMap(({ values, codes, flaws }) => [values, codes, flaws])];
}

/** What may go over to who has asked, in place of a copy. */
export function transferables(answer: Answer): ArrayBuffer[] {
  const arrays = arraysOf(answer);
  return arrays.map(({ buffer }) => buffer).filter((buffer) => buffer instanceof ArrayBuffer);
}

/** Does work a slice at a time; returns what calls the rest off. */
type InSlices = <T>(work: Generator<number, T>, done: (result: T) => void, tell: (share: number) => void) => () => void;

/** Least time between two words about the progress, ms: each is drawn. */
const QUIET = 50;

/** Opens and reads sources, the same way in a worker and in the page; each answer is awaited or stopped by its id. */
export function createReader(say: (message: FromReader) => void, inSlices: InSlices): (message: ToReader) => void {
  /** The last file that was opened. */
  let held: { readonly key: number; readonly content: FileContent } | undefined;
  const stops = new Map<number, () => void>();

  const knownContent = ({ key, content }: FileSource): FileContent | undefined =>
    typeof content === 'string' ? content : held?.key === key ? held.content : undefined;

  function* carryOut(asked: Asked, file: FileContent): Generator<number, Answer> {
    const known = typeof file === 'string' || isBinary(file);
    const content = known ? file : yield* within(0, OPENING, decodeText(file, asked.tag));
    held = { key: asked.source.key, content };
    const work = asked.type === 'open' ? lookInto(content) : read(content, asked.how);
    return yield* within<Answer>(known ? 0 : OPENING, 1, work);
  }

  /** What goes wrong is an answer, too: whoever waits must hear. */
  function* answering(asked: Asked, file: FileContent): Generator<number, Answer> {
    try {
      return yield* carryOut(asked, file);
    } catch (error) {
      return failureOf(error);
    }
  }

  const ask = async (id: number, asked: Asked): Promise<void> => {
    const answer = (told: Answer): void => {
      if (stops.delete(id)) say({ type: 'answer', id, answer: told });
    };
    let last = Number.NEGATIVE_INFINITY;
    const tell = (share: number): void => {
      if (performance.now() - last < QUIET) return;
      last = performance.now();
      say({ type: 'share', id, share });
    };
    stops.set(id, () => undefined);
    try {
      const { content } = asked.source;
      const file = knownContent(asked.source) ?? (await bytesOf(content as Blob, MOST_TABLE));
      if (stops.has(id)) stops.set(id, inSlices(answering(asked, file), answer, tell));
    } catch (error) {
      answer(failureOf(error));
    }
  };

  return (message) => {
    if (message.type === 'ask') void ask(message.id, message.asked);
    else {
      stops.get(message.id)?.();
      stops.delete(message.id);
    }
  };
}

const failureOf = (error: unknown): FileFailure => ({
  kind: 'failure',
  flaw: error instanceof FileError ? error.flaw : { reason: 'unreadable' },
});
