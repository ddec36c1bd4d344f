import { readFileSync } from 'node:fs';
import type { FileFailure } from '../../../src/import/flaw';
import type { Reading } from '../../../src/import/manner';
import type { ReadOutcome } from '../../../src/import/reader';
import type { TrackReading } from '../../../src/import/tracks/records';
import { readTracks } from '../../../src/import/tracks/text';
import { binaryFile, readBinaryFile } from './binaryFiles';
import { finish } from './ownFiles';

/** An outcome that must be one of tracks. */
function tracksIn(outcome: ReadOutcome | FileFailure): TrackReading {
  if (outcome.kind !== 'tracks') throw new Error(JSON.stringify(outcome));
  return outcome;
}

/** The tracks of a text. */
export const tracks = (text: string, given?: Reading): TrackReading => tracksIn(finish(readTracks(text, given)));

/** What is wrong with a text as one of tracks. */
export function trackFlaw(text: string, given?: Reading) {
  const outcome = finish(readTracks(text, given));
  return outcome.kind === 'failure' ? outcome.flaw : undefined;
}

/** The text of a file that another program has written. */
export const textFile = (name: string): string => readFileSync(new URL(`../../files/${name}`, import.meta.url), 'utf8');

/** The tracks of a binary file that another program has written. */
export const binaryTracks = (name: string): TrackReading =>
  tracksIn(readBinaryFile(binaryFile(name), { kind: 'track' }));

/** What tracks hold, as plain numbers. */
export const plain = ({ tracks: read }: TrackReading) =>
  read.map(({ name, track: { x, y, loss } }) => ({ name, x: [...x], y: [...y], ...(loss && { loss: [...loss] }) }));
