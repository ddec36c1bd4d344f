import type { Decoded } from '../scenario/decode';
import type { Slice } from './store';

export interface OpeningSlice {
  /** What the page was opened with. */
  readonly opening: Decoded;
  /** Returns to it; language and theme stay as the reader chose. */
  reset(): void;
}

export function createOpeningSlice(opening: OpeningSlice['opening']): Slice<OpeningSlice> {
  return (set, get) => ({
    opening,
    reset() {
      const { domain, clock, k } = opening.view;
      get().change(() => opening.scenario);
      set({ domain, clock, time: k, playing: false });
    },
  });
}
