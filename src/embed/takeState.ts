import type { StoreApi } from 'zustand';
import { decodePairs } from '../scenario/decode';
import { loadFor } from '../scenario/load';
import { mendAddress } from '../scenario/mend';
import type { Control } from '../scenario/parts';
import { ProblemLog } from '../scenario/problem';
import type { Store } from '../store/store';
import { type Changed, changesBetween } from './changes';
import { RequestRefusal, refuseLocked } from './refusal';

/** Takes an address as if it had been opened; what it does not say of the view stays as it is. */
export async function takeState(store: StoreApi<Store>, address: string): Promise<void> {
  const found = new ProblemLog();
  const pairs = mendAddress(address, found);
  await loadFor(pairs).catch(() => {
    throw new RequestRefusal('failed');
  });
  const { scenario, view, problems } = decodePairs(pairs, found);
  if (problems.length > 0)
    throw new RequestRefusal(
      'invalid',
      problems.map(({ key, given }) => `${key}=${given}`),
    );
  const said = new Set(pairs.map(([key]) => key));
  const state = store.getState();
  const ofView: readonly (readonly [key: string, control: Control])[] = [
    ['view', 'view'],
    ['experiment', 'experiment-settings'],
    ['domain', 'zoom'],
    ['clock', 'clock'],
    ['k', 'playback'],
    ['lang', 'language'],
    ['theme', 'theme'],
  ];
  const asked = ofView.filter(([key]) => said.has(key)).map(([, control]): Changed => [control]);
  refuseLocked(state, [...changesBetween(state.scenario, scenario), ...asked]);
  state.change(() => scenario);
  if (said.has('view')) state.setView(view.view);
  const { experiment } = view;
  if (experiment) store.setState({ frame: { ...store.getState().frame, experiment } });
  if (said.has('domain')) state.setDomain(view.domain);
  if (said.has('clock')) state.setClock(view.clock);
  if (said.has('k')) state.seek(view.k ?? 0);
  if (said.has('lang')) state.setLang(view.lang);
  if (said.has('theme')) state.setTheme(view.theme);
}
