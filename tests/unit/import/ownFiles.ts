import { bytesOf } from '../../../src/import/bytesOf';
import { decodeText } from '../../../src/import/decodeText';
import { FileError, type FileFailure, type Flaw } from '../../../src/import/flaw';
import { type GridReading, readGrid } from '../../../src/import/grid';
import { type Kind, kindsOfText } from '../../../src/import/kind';
import type { Manner, Reading } from '../../../src/import/manner';
import { sniff } from '../../../src/import/sniff';
import { readTable, type Table } from '../../../src/import/table';

/** Carries a reading out in one go; each share that it tells must be a part of the whole. */
export function finish<T>(reading: Generator<number, T>): T {
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
    if (!(step.value >= 0 && step.value <= 1)) throw new Error(`share ${step.value}`);
  }
}

const well = <T extends { readonly kind: string }>(outcome: T | FileFailure): T => {
  if (outcome.kind === 'failure') throw new Error(JSON.stringify(outcome));
  return outcome as T;
};

export const grid = (text: string, topFirst = false, given?: Reading): GridReading =>
  well(finish(readGrid(text, topFirst, given)));
export function table(text: string, given?: Reading): Table & { readonly manner: Manner } {
  const read = well(finish(readTable(text, given)));
  if (!read.manner) throw new Error('no manner');
  return { ...read, manner: read.manner };
}

/** What is wrong with a text. */
function flawOf(outcome: { readonly kind: string } | FileFailure): Flaw | undefined {
  return outcome.kind === 'failure' ? (outcome as FileFailure).flaw : undefined;
}
export const gridFlaw = (text: string): Flaw | undefined => flawOf(finish(readGrid(text)));
export const tableFlaw = (text: string, given?: Reading): Flaw | undefined => flawOf(finish(readTable(text, given)));

/** What the head of a text says that it holds. */
export const kindOf = (text: string): Kind => kindsOfText(finish(sniff(text))).likely;

/** The text of a file as the page in a language opens it, or what is wrong with it. */
export async function opened(file: File, most: number, tag: string): Promise<string | Flaw> {
  try {
    return finish(decodeText(await bytesOf(file, most), tag));
  } catch (error) {
    if (error instanceof FileError) return error.flaw;
    throw error;
  }
}
