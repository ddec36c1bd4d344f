import type { Scenario } from '../core/scenario';
import type { Domain } from '../core/types';
import type { Decoded } from '../scenario/decode';
import type { Pairs } from '../scenario/query';
import type { Slice } from './store';

/** A scene that waits for its reader's file. */
export interface Awaited {
  /** What stands in for it. */
  readonly scenario: Scenario;
  readonly asked: Pairs;
  readonly domain: Domain | undefined;
}

export interface OpeningSlice {
  /** What the page was opened with. */
  readonly opening: Decoded;
  /** The last scene that an address asked for and that waits for its file. */
  readonly awaited: Awaited | undefined;
  /** Returns to it; language and theme stay as the reader chose. */
  reset(): void;
}

/** What an address leaves to wait for, with what is shown in its place. */
export const awaitedOf = ({ asked, view }: Pick<Decoded, 'asked' | 'view'>, scenario: Scenario): Awaited | undefined =>
  asked && { asked, domain: view.domain, scenario };

export function createOpeningSlice(opening: OpeningSlice['opening']): Slice<OpeningSlice> {
  return (set, get) => ({
    opening,
    awaited: awaitedOf(opening, opening.scenario),
    reset() {
      const { domain, clock, k } = opening.view;
      get().change(() => opening.scenario);
      set({ domain, clock, time: k, playing: false });
    },
  });
}
