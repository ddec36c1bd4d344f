import { createStore, type StateCreator, type StoreApi } from 'zustand/vanilla';
import type { Decoded } from '../scenario/decode';
import type { View } from '../scenario/view';
import { createOpeningSlice, type OpeningSlice } from './openingSlice';
import { createPageSlice, type PageSlice } from './pageSlice';
import { createPlaybackSlice, type PlaybackSlice } from './playbackSlice';
import type { Now } from './result';
import { createScenarioSlice, type LongWork, type ScenarioSlice } from './scenarioSlice';

export type Store = ScenarioSlice & PlaybackSlice & PageSlice & OpeningSlice;
export type Slice<T> = StateCreator<Store, [], [], T>;

/**
 * The state of one page, from a decoded address.
 * @param now tells milliseconds, by which work that seemed short is taken to be long; without a clock none is
 */
export function createAppStore(decoded: Decoded, longWork: LongWork, now: Now = () => 0): StoreApi<Store> {
  const { scenario, view, problems } = decoded;
  return createStore<Store>()((...api) => ({
    ...createScenarioSlice(scenario, longWork, now)(...api),
    ...createPlaybackSlice(view.clock, view.k)(...api),
    ...createPageSlice(view, problems)(...api),
    ...createOpeningSlice(decoded)(...api),
  }));
}

/** What of a state says how it is shown. */
export type Shown = Pick<Store, 'domain' | 'clock' | 'time' | 'lang' | 'theme' | 'frame'>;

/** The view that the address should carry for a state. */
export function viewOf({ domain, clock, time, lang, theme, frame }: Shown): View {
  return { ...frame, clock, lang, theme, ...(domain && { domain }), ...(time !== undefined && { k: time }) };
}
