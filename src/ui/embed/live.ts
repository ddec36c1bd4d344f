import type { StoreApi } from 'zustand';
import { greet } from '../../embed/greet';
import { otherView } from '../../store/pageSlice';
import type { Store } from '../../store/store';
import type { ExperimentState } from '../experiment/model';
import { eventually } from '../late/again';
import { firstRest } from '../shell/painted';
import { after } from '../time/after';
import { afterFrame } from '../time/frames';
import { followPresence } from './presence';

/** ms */
const LONGEST_FRAME = 250;

/** Calls back for the figure once it stands. */
async function figure(host: Element): Promise<{ embed: Element; follow: typeof import('./height').followHeight }> {
  const [{ followHeight }] = await Promise.all([eventually(() => import('./height')), firstRest]);
  return { embed: host.querySelector('.embed') ?? host, follow: followHeight };
}

/** Kept after the next animation frame; off the screen there may be none. */
const drawn = (): Promise<void> =>
  new Promise((go) => {
    afterFrame(go);
    after(go, LONGEST_FRAME);
  });

/** Calls back for each experiment that has come to its end; what makes them is there once one is shown. */
function followExperiments(
  store: StoreApi<Store>,
  listener: (made: { readonly places: number; readonly draws: number }) => void,
): void {
  const follow = async (): Promise<void> => {
    const { modelOf } = await eventually(() => import('../experiment/model'));
    const model = modelOf(store);
    const tell = ({ phase, seen }: ExperimentState): void => {
      if (phase === 'ended' && seen)
        listener({ places: seen.design.width * seen.design.height, draws: seen.findings.draws });
    };
    tell(model.getState());
    model.subscribe((state, old) => state.phase !== old.phase && tell(state));
  };
  if (otherView(store.getState()) === 'experiment') void follow();
  else {
    const stop = store.subscribe((state) => {
      if (otherView(state) !== 'experiment') return;
      stop();
      void follow();
    });
  }
}

/** What an embed does beside showing its figure: off the screen it rests, and the page around may talk to it. */
export function live(store: StoreApi<Store>, host: HTMLElement): void {
  // The frame is the window: its height goes from the root down.
  host.dataset.face = store.getState().frame.ui;
  let rested = false;
  followPresence(host, (present) => {
    if (present && !rested) return;
    rested = true;
    store.getState().setPresent(present);
    void eventually(() => import('../../workers/client')).then(({ rest }) => rest(!store.getState().present));
  });
  const { parent, fit } = store.getState().frame;
  greet(parent, async (port) => {
    const { openSession } = await eventually(() => import('../../embed/session'));
    openSession(port, store, {
      drawn,
      followHeight: (listener) => void figure(host).then(({ embed, follow }) => follow(embed, listener)),
      followExperiments: (listener) => followExperiments(store, listener),
      exportImage: async (format) => (await import('../share/exportImage')).exportImage(store, format),
    });
  });
  if (fit === 'canvas' && window.parent !== window)
    void figure(host).then(({ embed, follow }) =>
      follow(embed, (height) => window.parent.postMessage({ subject: 'lti.frameResize', height }, '*')),
    );
}
