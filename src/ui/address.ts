import { encode, escapeText } from '../scenario/encode';
import { encodeView } from '../scenario/encodeView';
import { DEFAULT_VIEW, type View } from '../scenario/view';
import { type Store, viewOf } from '../store/store';
import { waitingFor } from '../store/waiting';

/** Where this page is served, without what it shows; a local file's path is its own. */
export function siteOf({ origin, pathname, protocol }: Location): string {
  return protocol === 'file:' ? `file://${pathname}` : origin + pathname;
}

/** A value with the commas and colons that part its parameters left as they are. */
const escapeValue = (value: string): string => escapeText(value).replace(/%2C/g, ',').replace(/%3A/g, ':');

/** The address of a scene in a view: of the one that was asked for as long as it waits for its file. */
export function addressOf(state: Store, view: Partial<View> = viewOf(state)): string {
  const asked = waitingFor(state);
  if (!asked) return encode(state.scenario, view);
  return `?${[...asked.map(([key, value]) => `${key}=${escapeValue(value)}`), ...encodeView(view)].join('&')}`;
}

/** The address of what is shown, in another view; whom an embed may be held by stays with that embed. */
export function addressAs(state: Store, other: Partial<View>): string {
  const { parent: _, fit: __, ...view } = viewOf(state);
  return addressOf(state, { ...view, ...other });
}

/** The address of the full page with what is shown, without what makes an embed of it. */
export function fullAddress(state: Store): string {
  const { ui, show, hide, lock } = DEFAULT_VIEW;
  return addressAs(state, { ui, show, hide, lock });
}
