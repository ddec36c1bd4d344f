import type { StoreApi } from 'zustand';
import type { Content } from '../../core/own/contents';
import { provide } from '../../core/own/provide';
import { decode } from '../../scenario/decodeAddress';
import { setGrid, setOwnData } from '../../store/lateEdits';
import type { Store } from '../../store/store';

/** Brings a content into the scene; where the page's address has been waiting for it, the whole scene it says. */
export function takeContent(store: StoreApi<Store>, content: Content): void {
  const key = provide(content);
  const { change, dismissProblems, problems } = store.getState();
  const said = decode(window.location.search);
  const { surface, data } = said.scenario;
  const waited = problems.some(({ reason }) => reason === 'absent');
  if (waited && (surface.params.content === key || data?.params.content === key)) {
    dismissProblems();
    change(() => said.scenario);
  } else change(content.kind === 'grid' ? setGrid(key) : setOwnData(key));
}
