import { useEffect, useRef, useState } from 'react';
import { timelineOf, timeOf } from '../store/playbackSlice';
import { useShared } from './context';
import { outcomeWords } from './outcomeText';
import { clockWords } from './Transport';
import { useQuietResult } from './useQuietResult';

/** What is said of the routes whose outcome is no longer what was said last. */
function useOutcomeNews(): string {
  const shared = useShared();
  const result = useQuietResult();
  const said = useRef<readonly string[]>(undefined);
  const [news, setNews] = useState('');
  useEffect(() => {
    const now = result.trajectories.map((_, place) => {
      const { sentence, details } = outcomeWords(shared, result, place);
      return [sentence, ...details].join(', ');
    });
    const before = said.current;
    said.current = now;
    if (!before) return;
    const changed = now.flatMap((line, place) =>
      line === before[place] ? [] : [`${shared.text.routes.route(place + 1)}: ${line}`],
    );
    setNews(changed.join('. '));
  }, [result, shared]);
  return news;
}

/** The one polite live region: outcomes after a change, and the start, pause and end of playback. */
export function LiveRegion() {
  const shared = useShared();
  const { store, text } = shared;
  const news = useOutcomeNews();
  const [playback, setPlayback] = useState('');
  useEffect(
    () =>
      store.subscribe((state, old) => {
        if (state.playing === old.playing) return;
        const where = clockWords(shared, timelineOf(state), timeOf(state));
        if (state.playing) setPlayback(text.live.playing);
        else setPlayback(state.time === undefined ? text.live.ended : text.live.paused(where));
      }),
    [store, text, shared],
  );
  return (
    <p className="hidden-text" role="status" aria-live="polite">
      {[playback, news].filter((part) => part !== '').join(' ')}
    </p>
  );
}
