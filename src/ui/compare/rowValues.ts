import type { BatchSize } from '../../core/scenario';
import type { NumberParameter } from '../../core/types';
import type { ComparisonWords } from '../../locales/compare/en';
import type { Format } from '../../report/format';
import { MOST_RUNS } from '../../scenario/defaults';
import { MOST_BATCH } from '../../scenario/run';
import { readTyped } from '../controls/typed';

type Words = ComparisonWords['row'];

/** What a reader typed between commas: the values, or why one can't be taken. */
export type Read<T> =
  | { readonly values: readonly T[]; readonly complaint?: undefined }
  | { readonly values?: undefined; readonly complaint: string };

/** The pieces of a list as typed: full-width and listing commas, semicolons and spaces part them too. */
export const piecesOf = (typed: string): string[] =>
  typed
    .normalize('NFKC')
    .split(/[,;、\s]+/)
    .filter((piece) => piece !== '');

function readList<T>(
  typed: string,
  words: Words,
  read: (piece: string) => T | { readonly complaint: string },
): Read<T> {
  const values: T[] = [];
  for (const piece of piecesOf(typed)) {
    const value = read(piece);
    if (typeof value === 'object' && value !== null && 'complaint' in value) return value;
    if (values.includes(value as T)) return { complaint: words.twice(piece) };
    values.push(value as T);
  }
  if (values.length === 0) return { complaint: words.none };
  return values.length > MOST_RUNS ? { complaint: words.many } : { values };
}

/** Values of a parameter, each within its range. */
export function readNumbers(
  typed: string,
  { range: [low, high], integer }: NumberParameter,
  words: Words,
  { plain }: Pick<Format, 'plain'>,
): Read<number> {
  return readList<number>(typed, words, (piece) => {
    const value = readTyped(piece);
    if (value === undefined || !Number.isFinite(value)) return { complaint: words.notNumber(piece) };
    if (integer && !Number.isInteger(value)) return { complaint: words.whole(piece) };
    return value < low || value > high ? { complaint: words.range(piece, plain(low), plain(high)) } : value;
  });
}

/** Batch sizes, all the data by a word for it. */
export function readBatches(typed: string, words: Words): Read<BatchSize> {
  return readList<BatchSize>(typed, words, (piece) => {
    if ([words.all, 'all', 'full'].includes(piece.toLowerCase())) return 'full';
    const size = readTyped(piece);
    const fits = size !== undefined && Number.isInteger(size) && size >= 1 && size <= MOST_BATCH;
    return fits ? size : { complaint: words.notBatch(piece) };
  });
}
