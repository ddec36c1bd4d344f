import { useEffect, useRef, useState } from 'react';
import type { Locale } from '../../locales/en';
import { outcomeWords } from '../../report/outcomeText';
import { horizonOf, timelineOf } from '../../store/playbackSlice';
import { useQuiet, useQuietResult } from '../time/useQuiet';
import { clockWords } from '../transport/Transport';
import { useShared } from './context';

/** Says how the routes end whose outcome is no longer what was said last; another language alone is no news, and an end that lies ahead is not told. */
function useOutcomeNews(say: (words: string) => void): void {
  const shared = useShared();
  const result = useQuietResult();
  const whole = useQuiet(horizonOf) === Number.POSITIVE_INFINITY;
  const last = useRef<{ readonly text: Locale; readonly lines: readonly string[] }>(undefined);
  useEffect(() => {
    if (!whole) return;
    const { text } = shared;
    const lines = result.trajectories.map((_, place) => {
      const { sentence, details } = outcomeWords(shared, result, place);
      return [sentence, ...details].join(text.spoken.and);
    });
    const before = last.current;
    last.current = { text, lines };
    if (before?.text !== text) return;
    const changed = lines.flatMap((line, place) =>
      line === before.lines[place] ? [] : [text.spoken.of(text.routes.route(place + 1), line)],
    );
    if (changed.length > 0) say(changed.join(text.spoken.stop));
  }, [result, whole, shared, say]);
}

/** Says the start, pause and end of playback. */
function usePlaybackNews(say: (words: string) => void): void {
  const shared = useShared();
  const { store, text } = shared;
  useEffect(
    () =>
      store.subscribe((state, old) => {
        if (state.playing === old.playing) return;
        if (state.playing) say(text.live.playing);
        else if (state.time === undefined) say(text.live.ended);
        else say(text.live.paused(clockWords(shared, timelineOf(state), state.time)));
      }),
    [store, text, shared, say],
  );
}

/** The one polite live region: outcomes after a change, and the start, pause and end of playback; the latest alone. */
export function LiveRegion() {
  const [words, say] = useState('');
  useOutcomeNews(say);
  usePlaybackNews(say);
  return (
    <p className="hidden-text" role="status" aria-live="polite">
      {words}
    </p>
  );
}
