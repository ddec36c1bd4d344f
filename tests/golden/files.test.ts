import { expect, test } from 'vitest';
import type { FileFailure } from '../../src/import/flaw';
import { type GridReading, readGrid } from '../../src/import/grid';
import { readTable, type Table } from '../../src/import/table';
import { randomOf, writtenFile } from '../support/writtenFiles';
import { finish } from '../unit/import/ownFiles';
import before from './files.json';

/** Files that are read for one digest. */
const TOGETHER = 100;

/** 32-bit FNV-1a (Fowler, Noll and Vo) over the letters of a text. */
function digest(text: string, hash: number): number {
  let next = hash;
  for (let i = 0; i < text.length; i++) next = Math.imul(next ^ text.charCodeAt(i), 0x01000193);
  return next >>> 0;
}

/** All that is taken of a file, to the last bit; of one that can't be taken, why. */
function told(outcome: Table | GridReading | FileFailure): unknown {
  if (outcome.kind === 'failure') return outcome.flaw.reason;
  if (outcome.kind === 'grid') return [outcome.manner, outcome.counted, outcome.heights, [...outcome.heights.values]];
  const columns = outcome.columns.map(({ name, values, numbers, words, codes }) => [
    name,
    [...values],
    numbers,
    words,
    [...codes],
  ]);
  return [outcome.manner, columns, [...outcome.rows], outcome.preview];
}

test.each(before.map((wanted, group) => [group, wanted] as const))(
  'what is read of written files is what was read when it was first written down, to the last bit: part %i',
  (group, wanted) => {
    const random = randomOf(group + 1);
    let hash = 0x811c9dc5;
    const kinds = new Set<string>();
    for (let i = 0; i < TOGETHER; i++) {
      const text = writtenFile(random);
      for (const outcome of [finish(readTable(text)), finish(readGrid(text))]) {
        kinds.add(outcome.kind);
        hash = digest(JSON.stringify(told(outcome)), hash);
      }
    }
    expect([...kinds].sort()).toEqual(['failure', 'grid', 'table']);
    expect(hash).toBe(wanted);
  },
);
