import { useEffect, useState } from 'react';
import type { MadeFilm } from '../../recording/film';

/** How the work on a film stands. */
export type Filming =
  | { readonly kind: 'filming'; readonly share: number }
  | { readonly kind: 'done'; readonly made: MadeFilm }
  | { readonly kind: 'failed' };

/** Makes a film; hears how far it has come, and may be told to give up. */
type Make = (tell: (share: number) => void, signal: AbortSignal) => Promise<MadeFilm>;

interface Work {
  readonly asked: object;
  readonly stop: AbortController;
  readonly state: Filming;
}

/**
 * Work on one film at a time, given up when something else is asked for and when its place goes away.
 * @param asked what the film is made of; another object is another film
 */
export function useFilming(
  asked: object,
  make: Make,
): readonly [Filming | undefined, start: () => void, stop: () => void] {
  const [work, setWork] = useState<Work>();
  const current = work?.asked === asked ? work : undefined;
  const stop = current?.stop;
  useEffect(() => () => stop?.abort(), [stop]);
  const start = (): void => {
    const own = new AbortController();
    const set = (state: Filming): void =>
      setWork((held) => (held?.stop === own && !own.signal.aborted ? { ...held, state } : held));
    setWork({ asked, stop: own, state: { kind: 'filming', share: 0 } });
    make((share) => set({ kind: 'filming', share }), own.signal).then(
      (made) => set({ kind: 'done', made }),
      () => set({ kind: 'failed' }),
    );
  };
  return [current?.state, start, () => setWork(undefined)];
}
