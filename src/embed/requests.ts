import type { StoreApi } from 'zustand';
import type { Control } from '../scenario/parts';
import type { Store } from '../store/store';
import { keepGhosts, putNotes } from './annotate';
import type { EmbedFormat } from './formats';
import type { Call, Given } from './messages';
import { RequestRefusal, refuseLocked } from './refusal';
import { takeState } from './takeState';
import { timeAfter } from './timeAfter';

/** What the page around can have done that is no matter of the state. */
export interface Abilities {
  readonly exportImage?: (format: EmbedFormat) => Promise<Blob>;
}

/** Does what is asked, and gives what was exported; throws a refusal. */
type Handler<C extends Call> = (
  store: StoreApi<Store>,
  given: Given<C>,
  abilities: Abilities,
) => Promise<Blob | undefined> | undefined;

/** What stands for the use of a control, and is refused where that is locked. */
const use =
  <C extends Call>(control: Control, act: (state: Store, given: Given<C>) => void): Handler<C> =>
  (store, given) => {
    const state = store.getState();
    refuseLocked(state, [[control]]);
    act(state, given);
    return undefined;
  };

/** What is done of each request. */
export const HANDLERS: { readonly [C in Call]: Handler<C> } = {
  getState: () => undefined,
  async setState(store, { state }) {
    await takeState(store, state);
    return undefined;
  },
  play: use('playback', (state) => state.play()),
  pause: use('playback', (state) => state.pause()),
  step: use('playback', (state, { steps = 1 }) => state.seek(timeAfter(state, steps))),
  seek: use('playback', (state, { time }) => state.seek(time)),
  reset: use('reset', (state) => state.reset()),
  setTheme: use('theme', (state, { theme }) => state.setTheme(theme)),
  setLang: use('language', (state, { lang }) => state.setLang(lang)),
  // The page that made the frame says it, so that no lock stands in its way.
  setParts(store, { show, hide, lock }) {
    const { frame } = store.getState();
    store.setState({ frame: { ...frame, ...(show && { show }), ...(hide && { hide }), ...(lock && { lock }) } });
    return undefined;
  },
  // In the place of those that are there, until the scenario is another.
  setNotes(store, { notes }) {
    putNotes(store, notes);
    return undefined;
  },
  // On this surface.
  setGhost(store, { keep }) {
    keepGhosts(store, keep);
    return undefined;
  },
  exportImage(_, { format }, { exportImage }) {
    if (!exportImage) throw new RequestRefusal('unsupported');
    return exportImage(format);
  },
};
