import type { StoreApi } from 'zustand';
import { type Content, contentsOf, keepOnly } from '../../core/contents/contents';
import { provide } from '../../core/contents/provide';
import { decodePairs } from '../../scenario/decode';
import { ProblemLog } from '../../scenario/problem';
import { addTracks } from '../../store/addTracks';
import { setGrid, setOwnData } from '../../store/lateEdits';
import type { Store } from '../../store/store';
import { waitingFor } from '../../store/waiting';

/** Lets go of the contents to which no scene leads back any more. */
function release({ scenario, result, opening, past, future }: Store): void {
  const scenes = [scenario, result.scenario, opening.scenario, ...past, ...future];
  const named = scenes.flatMap(({ surface, data, runs }) =>
    contentsOf(surface.params, data?.params, ...runs.map(({ params }) => params)),
  );
  keepOnly(new Set(named.map(([key]) => key)));
}

/** Brings a grid or a table into the scene; where the page was opened for a scene that waits for it, that whole scene. */
function takeGround(store: StoreApi<Store>, content: Content): void {
  const key = provide(content);
  const state = store.getState();
  const asked = waitingFor(state);
  const scenario = asked && decodePairs(asked, new ProblemLog()).scenario;
  if (scenario && (scenario.surface.params.content === key || scenario.data?.params.content === key)) {
    state.dismissProblems();
    state.change(() => scenario);
    state.setDomain(state.opening.view.domain);
  } else state.visit(content.kind === 'grid' ? setGrid(key) : setOwnData(key));
}

/** Brings what a file holds into the scene: a grid or a table in place of what is there, tracks beside its routes. */
export function takeContents(store: StoreApi<Store>, contents: readonly Content[]): void {
  const [content] = contents;
  if (!content) return;
  if (content.kind === 'track') store.getState().change(addTracks(contents.map(provide)));
  else {
    takeGround(store, content);
    release(store.getState());
  }
}
