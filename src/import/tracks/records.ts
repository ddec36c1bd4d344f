import type { Track } from '../../core/contents/contents';
import type { Stored } from '../arrays/stored';
import { createDropped, type Dropped } from '../dropped';
import { FileError } from '../flaw';
import type { Manner } from '../manner';
import type { CellFlaw } from '../number';
import { differentNames } from '../table';
import type { TrackColumns } from './columns';

/** The fewest and the most records of a track: where it began, and 100,000 updates. */
export const FEWEST_RECORDS = 2;
export const MOST_RECORDS = 100_001;

/** As many routes of a file are taken. */
const MOST_TRACKS = 8;

/** A track of a file, and what the file calls it, if it does. */
export interface RecordedTrack {
  readonly name: string | undefined;
  readonly track: Track;
}

/** The tracks of a file. */
export interface TrackReading {
  readonly kind: 'tracks';
  /** How the text is written; absent where it is none. */
  readonly manner: Manner | undefined;
  /** What a file says of itself that is no text. */
  readonly stored?: Stored;
  readonly tracks: readonly RecordedTrack[];
  /** Rows of the file, and those that are left out, by the reason. */
  readonly records: number;
  readonly dropped: readonly Dropped[];
  /** Routes that are left out: of fewer than two records, and those behind as many as are taken. */
  readonly short: number;
  readonly beyond: number;
  /** The columns of a text, what is taken of them, and the first cells as they are written. */
  readonly columns?: {
    readonly names: readonly string[];
    readonly taken: TrackColumns;
    readonly preview: readonly (readonly string[])[];
  };
}

/** What one record says: x, y and perhaps the loss, each a number or why it is none. */
export type RecordedCells = readonly (number | CellFlaw)[];

/** The numbers of a route while it is read: a list a column. */
type Lists = readonly number[][];

const trackOf = ([x = [], y = [], loss]: Lists): Track => ({
  x: Float64Array.from(x),
  y: Float64Array.from(y),
  ...(loss && { loss: Float64Array.from(loss) }),
});

/**
 * Gathers records into tracks, one a route, in the order in which they come.
 * @param names what the columns of x, y and perhaps the loss are called, for what is told of those left out
 */
export function createTracks(names: readonly string[]) {
  const { drop, all } = createDropped();
  const routes = new Map<string, Lists>();
  const beyond = new Set<string>();
  let records = 0;
  return {
    /** A row that can't be taken, as a whole or for what stands in a column. */
    leaveOut(reason: Dropped['reason'], row: number, column?: string): void {
      records++;
      drop(reason, row, column);
    },
    /** Throws a FileError where a route becomes too long. */
    add(route: string, row: number, cells: RecordedCells): void {
      records++;
      const flawed = cells.findIndex((cell) => typeof cell !== 'number');
      if (flawed >= 0) {
        drop(cells[flawed] as CellFlaw, row, names[flawed]);
        return;
      }
      const known = routes.get(route);
      if (!known && routes.size === MOST_TRACKS) {
        beyond.add(route);
        return;
      }
      const lists = known ?? cells.map(() => []);
      if (!known) routes.set(route, lists);
      if (lists[0]!.length === MOST_RECORDS)
        throw new FileError({ reason: 'steps', row, given: route, limit: MOST_RECORDS });
      for (const [i, list] of lists.entries()) list.push(cells[i] as number);
    },
    /** @param called what a route is called by what names it in the file; absent where nothing does */
    finish(
      called?: (route: string) => string,
    ): Pick<TrackReading, 'tracks' | 'records' | 'dropped' | 'short' | 'beyond'> {
      const long = [...routes].filter(([, lists]) => lists[0]!.length >= FEWEST_RECORDS);
      const said =
        called &&
        differentNames(
          long.map(([route]) => called(route)),
          long.length,
        );
      const tracks = long.map(([, lists], i) => ({ name: said?.[i], track: trackOf(lists) }));
      return { tracks, records, dropped: all(), short: routes.size - long.length, beyond: beyond.size };
    },
  };
}
