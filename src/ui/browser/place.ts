import { type MouseEvent, useSyncExternalStore } from 'react';
import { isPlain } from './isPlain';

/** The places of the page: one scene with its routes, and the page of scenes, which has a fragment of its own. */
type Place = 'explore' | 'scenes';

export const SCENES = '#scenes';

const follow = (changed: () => void): (() => void) => {
  // A way back to another scene as well is told by the second alone.
  for (const type of ['hashchange', 'popstate']) window.addEventListener(type, changed);
  return () => {
    for (const type of ['hashchange', 'popstate']) window.removeEventListener(type, changed);
  };
};

const read = (): Place => (window.location.hash === SCENES ? 'scenes' : 'explore');

/** Where the reader is, by the fragment of the address: it works under any path, and for a file on a disk. */
export const usePlace = (): Place => useSyncExternalStore(follow, read);

let follows = false;
let tell = (): void => undefined;

const followed = new Promise<void>((resolve) => {
  tell = resolve;
});

/** Tells that the address follows the page from now on. */
export function addressFollows(): void {
  follows = true;
  tell();
}

/**
 * Lets a link to another place of the page wait until the address follows, so that what was seen last is found again on
 * the way back.
 */
export function leaveFollowed(event: MouseEvent<HTMLAnchorElement>): void {
  if (follows || !isPlain(event)) return;
  event.preventDefault();
  const { currentTarget } = event;
  void followed.then(() => currentTarget.click());
}
