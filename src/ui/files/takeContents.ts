import type { StoreApi } from 'zustand';
import { type Content, contentsOf, keepOnly } from '../../core/contents/contents';
import { provide } from '../../core/contents/provide';
import { decodePairs } from '../../scenario/decode';
import { ProblemLog } from '../../scenario/problem';
import type { Pairs } from '../../scenario/query';
import { addTracks } from '../../store/addTracks';
import { setGrid, setOwnData } from '../../store/lateEdits';
import type { Store } from '../../store/store';
import { waitingFor } from '../../store/waiting';

/** Lets go of the contents to which no scene leads back any more. */
function release({ scenario, result, opening, past, future }: Store): void {
  const scenes = [scenario, result.scenario, opening.scenario, ...past, ...future];
  keepOnly(new Set(scenes.flatMap(contentsOf).map(([key]) => key)));
}

/** Shows the scene that waits for its files as far as they are there by now; whether those that have come are of it. */
function goOn(store: StoreApi<Store>, asked: Pairs, come: readonly string[]): boolean {
  const { scenario, problems, asked: still } = decodePairs(asked, new ProblemLog());
  if (!contentsOf(scenario).some(([key]) => come.includes(key))) return false;
  const { opening, change, dismissProblems, setDomain } = store.getState();
  dismissProblems();
  change(() => scenario);
  setDomain(opening.view.domain);
  if (still) store.setState({ opening: { ...opening, scenario, asked: still }, problems });
  return true;
}

/**
 * Brings what a file holds into the scene: a grid or a table in place of what is there, tracks beside its routes; where the
 * page was opened for a scene that waits for it, that whole scene.
 */
export function takeContents(store: StoreApi<Store>, contents: readonly Content[]): void {
  const keys = contents.map(provide);
  const [content] = contents;
  const [key] = keys;
  if (!content || key === undefined) return;
  const state = store.getState();
  const asked = waitingFor(state);
  if (!asked || !goOn(store, asked, keys)) {
    if (content.kind === 'track') state.change(addTracks(keys));
    else state.visit(content.kind === 'grid' ? setGrid(key) : setOwnData(key));
  }
  release(store.getState());
}
