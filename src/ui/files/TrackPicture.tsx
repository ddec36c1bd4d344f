import type { Track } from '../../core/contents/contents';
import { routeColour } from '../routes/routeColour';
import { useShared } from '../shell/context';
import { spanOf } from './spanOf';

/** Side of the picture, and what stays free around the tracks, in its own units. */
const SIDE = 132;
const FREE = 10;

/** As many places of a track are drawn. */
const DRAWN = 400;

/** How places along an axis lie in the picture: all tracks fill it; what does not move lies in the middle. */
function scaleOf(all: readonly Float64Array[]): (value: number) => number {
  const [low, high] = spanOf(all);
  return (value) => (high > low ? FREE + ((SIDE - 2 * FREE) * (value - low)) / (high - low) : SIDE / 2);
}

/** Some places of a track, evenly taken, among them the first and the last. */
function someOf({ x }: Track): number[] {
  const last = x.length - 1;
  const count = Math.min(DRAWN, x.length);
  return Array.from({ length: count }, (_, i) => Math.round((i * last) / (count - 1)));
}

/** Tracks from their ringed starts to their dots at the end, each in a route's colour. */
export function TrackPicture({ tracks }: { readonly tracks: readonly Track[] }) {
  const { palette } = useShared();
  const across = scaleOf(tracks.map(({ x }) => x));
  const up = scaleOf(tracks.map(({ y }) => y));
  const place = ({ x, y }: Track, i: number): readonly [number, number] => [across(x[i]!), SIDE - up(y[i]!)];
  return (
    <svg className="own-thumbnail" viewBox={`0 0 ${SIDE} ${SIDE}`} aria-hidden="true">
      {tracks.map((track, i) => {
        const colour = routeColour(palette, i);
        const [start, end] = [place(track, 0), place(track, track.x.length - 1)];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the tracks never change but as a whole
          <g key={i} stroke={colour} strokeWidth="1.5" fill="none">
            <polyline
              points={someOf(track)
                .map((at) => place(track, at).join())
                .join(' ')}
              strokeLinejoin="round"
            />
            <circle cx={start[0]} cy={start[1]} r="4" />
            <circle cx={end[0]} cy={end[1]} r="3.5" fill={colour} />
          </g>
        );
      })}
    </svg>
  );
}
