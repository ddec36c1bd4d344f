import { PAIR, trackOfRows } from '../arrays/arrayTrack';
import { elementName } from '../arrays/elements';
import { writtenShape } from '../arrays/npy';
import type { Understood } from '../arrays/stored';
import { FileError } from '../flaw';
import { setsIn } from './sets';

/** What loss-landscape calls where the weights of one epoch after the other lie along its two directions. */
export const PROJECTION = ['proj_xcoord', 'proj_ycoord'] as const;

/**
 * The recorded track in a file that loss-landscape (Li et al., 2018) has written: projection.py keeps, of each checkpoint
 * in turn, where its weights lie from the final ones along both directions, in two lists of equal length.
 */
export function projectionIn(bytes: Uint8Array): Understood {
  const { sets, names } = setsIn(bytes, PROJECTION);
  const [x, y] = PROJECTION.map((name) => sets.get(name));
  if (!x || !y) throw new FileError({ reason: 'projection', given: names.join(', ') });
  const [count = 0] = x.shape;
  if (x.shape.length !== 1 || y.shape.length !== 1 || y.shape[0] !== count)
    throw new FileError({ reason: 'lengths', given: [x, y].map(({ shape }) => writtenShape(shape)).join(', ') });
  return {
    stored: { format: 'hdf5', type: elementName(x.type) },
    read: () => trackOfRows(count, PAIR, (row, column) => (column === 0 ? x : y).at(row)),
  };
}
