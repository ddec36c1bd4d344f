import type { StoreApi } from 'zustand';
import { type Content, contentsOf, keepOnly } from '../../core/contents/contents';
import { provide } from '../../core/contents/provide';
import { decodePairs } from '../../scenario/decode';
import { ProblemLog } from '../../scenario/problem';
import { addTracks } from '../../store/addTracks';
import { setGrid, setOwnData } from '../../store/lateEdits';
import type { Awaited } from '../../store/openingSlice';
import type { Store } from '../../store/store';
import { waitingFor } from '../../store/waiting';

/** Lets go of the contents to which no scene leads back any more. */
function release({ scenario, result, opening, awaited, past, future }: Store): void {
  const scenes = [
    scenario,
    result.scenario,
    opening.scenario,
    ...(awaited ? [awaited.scenario] : []),
    ...past,
    ...future,
  ];
  keepOnly(new Set(scenes.flatMap(contentsOf).map(([key]) => key)));
}

/** Shows the scene that waits for its files as far as they are there by now; whether those that have come are of it. */
function goOn(store: StoreApi<Store>, { asked, domain }: Awaited, come: readonly string[]): boolean {
  const { scenario, problems, asked: still } = decodePairs(asked, new ProblemLog());
  if (!contentsOf(scenario).some(([key]) => come.includes(key))) return false;
  const { change, dismissProblems, setDomain } = store.getState();
  dismissProblems();
  change(() => scenario);
  setDomain(domain);
  if (still) store.setState({ awaited: { scenario, asked: still, domain }, problems });
  return true;
}

/**
 * Brings what a file holds into the scene: a grid or a table in place of what is there, tracks beside its routes; where a
 * scene waits for it, that whole scene.
 */
export function takeContents(store: StoreApi<Store>, contents: readonly Content[]): void {
  const keys = contents.map(provide);
  const [content] = contents;
  const [key] = keys;
  if (!content || key === undefined) return;
  const state = store.getState();
  const awaited = waitingFor(state);
  if (!awaited || !goOn(store, awaited, keys)) {
    if (content.kind === 'track') state.change(addTracks(keys));
    else state.visit(content.kind === 'grid' ? setGrid(key) : setOwnData(key));
  }
  release(store.getState());
}
