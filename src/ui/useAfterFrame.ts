import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Store } from '../store/store';
import { useShared } from './context';
import { after } from './time/after';
import { nextFrame } from './time/frames';
import { whenIdle } from './time/idle';

/** On a machine that is never idle, what follows comes so late at most, ms. */
const LATEST = 120;

/** Following takes one part in so many of the time, so that a slow machine has the rest for what the reader drags. */
const SHARE = 16;

/** But it rests no longer than this, ms: what is read is never older. */
const LONGEST_REST = 300;

const followers = new WeakMap<StoreApi<Store>, StoreApi<Store>>();

/** A store that follows another when the frame that its change led to has been painted and the browser rests. */
function followerOf(store: StoreApi<Store>): StoreApi<Store> {
  const known = followers.get(store);
  if (known) return known;
  const follower = createStore<Store>(() => store.getState());
  let behind = false;
  let rested = 0;
  const follow = (): void => {
    const begun = performance.now();
    behind = false;
    follower.setState(store.getState(), true);
    // React renders what has changed in a microtask. It is laid out at once, which the next frame would else wait for.
    queueMicrotask(() => {
      document.body.getBoundingClientRect();
      const ended = performance.now();
      rested = ended + Math.min(LONGEST_REST, SHARE * (ended - begun));
    });
  };
  store.subscribe(() => {
    if (behind) return;
    behind = true;
    nextFrame(() => {
      const wait = rested - performance.now();
      if (wait > 0) after(() => whenIdle(follow, LATEST), wait);
      else whenIdle(follow, LATEST);
    });
  });
  followers.set(store, follower);
  return follower;
}

/** A part of the state as it stood after the last painted frame: for what may follow a frame or more behind the route. */
export function useAfterFrame<T>(select: (state: Store) => T): T {
  return useStore(followerOf(useShared().store), select);
}
