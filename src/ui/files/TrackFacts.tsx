import type { RecordedTrack } from '../../import/tracks/records';
import { routeColour } from '../routes/routeColour';
import { useShared } from '../shell/context';
import { spanOf } from './spanOf';
import { TrackPicture } from './TrackPicture';
import { useWords } from './words';

/** A picture of tracks, how many there are and how long, what they are called, and what they span. */
export function TrackFacts({ tracks }: { readonly tracks: readonly RecordedTrack[] }) {
  const { format, palette } = useShared();
  const words = useWords();
  const all = tracks.map(({ track }) => track);
  const lengths = all.map(({ x }) => x.length);
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)].map((count) => format.whole(count));
  const losses = all.flatMap(({ loss }) => (loss ? [loss] : []));
  const spans: [string, readonly Float64Array[]][] = [
    ['x', all.map(({ x }) => x)],
    ['y', all.map(({ y }) => y)],
    ...(losses.length > 0 ? [[words.loss, losses] as [string, readonly Float64Array[]]] : []),
  ];
  return (
    <div className="own-grid">
      <TrackPicture tracks={all} />
      {tracks[0]?.name !== undefined && (
        <div>
          {tracks.map(({ name }, place) => (
            <div key={name} className="own-name">
              <span aria-hidden="true" style={{ color: routeColour(palette, place) }}>
                ●
              </span>{' '}
              {name}
            </div>
          ))}
        </div>
      )}
      <ul>
        <li>{words.routes(format.whole(tracks.length), tracks.length, shortest!, longest!)}</li>
        {spans.map(([name, numbers]) => {
          const [low, high] = spanOf(numbers);
          return <li key={name}>{words.span(name, format.value(low), format.value(high))}</li>;
        })}
        {losses.length === 0 && <li>{words.noLoss}</li>}
      </ul>
    </div>
  );
}
