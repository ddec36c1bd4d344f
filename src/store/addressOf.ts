import { encode, escapeText } from '../scenario/encode';
import { encodeView } from '../scenario/encodeView';
import type { View } from '../scenario/view';
import { type Shown, type Store, viewOf } from './store';
import { waitingFor } from './waiting';

/** What of a state an address tells. */
export type Linked = Shown & Pick<Store, 'scenario' | 'awaited'>;

/** A value with the commas and colons that part its parameters left as they are. */
const escapeValue = (value: string): string => escapeText(value).replace(/%2C/g, ',').replace(/%3A/g, ':');

/** The address of a scene in a view: of the one that was asked for as long as it waits for its file. */
export function addressOf(state: Linked, view: Partial<View> = viewOf(state)): string {
  const waiting = waitingFor(state);
  if (!waiting) return encode(state.scenario, view);
  return `?${[...waiting.asked.map(([key, value]) => `${key}=${escapeValue(value)}`), ...encodeView(view)].join('&')}`;
}
