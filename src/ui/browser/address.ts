import { DEFAULT_VIEW, type View } from '../../scenario/view';
import { addressOf, type Linked } from '../../store/addressOf';
import { type Store, viewOf } from '../../store/store';

/** The same for links, which lead to the whole of the routes while playback runs and so stay as they are. */
export const linkedOf = ({ scenario, awaited, domain, clock, lang, theme, frame, playing, time }: Store): Linked => ({
  ...{ scenario, awaited, domain, clock, lang, theme, frame },
  time: playing ? undefined : time,
});

/** Where this page is served, without what it shows; a local file's path is its own. */
export function siteOf({ origin, pathname, protocol }: Location): string {
  return protocol === 'file:' ? `file://${pathname}` : origin + pathname;
}

/** The address of what is shown, in another view; whom an embed may be held by stays with that embed. */
export function addressAs(state: Linked, other: Partial<View>): string {
  const { parent: _, fit: __, ...view } = viewOf(state);
  return addressOf(state, { ...view, ...other });
}

/** Writes the address of what is shown into the browser's bar, without a new entry in its history. */
export function writeAddress(state: Linked): void {
  const address = addressOf(state);
  try {
    if (address !== window.location.search) window.history.replaceState(null, '', address + window.location.hash);
  } catch {
    // A sandboxed or local page may not change its address; the scene works all the same.
  }
}

/** Writes it as a new entry in the browser's history, at the place of the page where scenes are explored. */
export function pushAddress(state: Linked): void {
  const { search, hash, pathname } = window.location;
  const address = addressOf(state);
  try {
    if (address !== search || hash) window.history.pushState(null, '', pathname + address);
  } catch {
    window.location.hash = '';
  }
  // Nothing else tells that the place is another one.
  if (hash) window.dispatchEvent(new Event('hashchange'));
}

/** The address of the full page with what is shown, without what makes an embed of it. */
export function fullAddress(state: Linked): string {
  const { ui, show, hide, lock } = DEFAULT_VIEW;
  return addressAs(state, { ui, show, hide, lock });
}
