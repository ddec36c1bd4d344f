import { encode } from '../scenario/encode';
import { DEFAULT_VIEW, type View } from '../scenario/view';
import { type Store, viewOf } from '../store/store';

/** Where this page is served, without what it shows; a local file's path is its own. */
export function siteOf({ origin, pathname, protocol }: Location): string {
  return protocol === 'file:' ? `file://${pathname}` : origin + pathname;
}

/** The address of what is shown, in another view; whom an embed may be held by stays with that embed. */
export function addressAs(state: Store, other: Partial<View>): string {
  const { parent: _, fit: __, ...view } = viewOf(state);
  return encode(state.scenario, { ...view, ...other });
}

/** Writes the address of what is shown into the browser's bar, without a new entry in its history. */
export function writeAddress(state: Store): void {
  const address = encode(state.scenario, viewOf(state));
  try {
    if (address !== window.location.search) window.history.replaceState(null, '', address + window.location.hash);
  } catch {
    // A sandboxed or local page may not change its address; the scene works all the same.
  }
}

/** The address of the full page with what is shown, without what makes an embed of it. */
export function fullAddress(state: Store): string {
  const { ui, show, hide, lock } = DEFAULT_VIEW;
  return addressAs(state, { ui, show, hide, lock });
}
