import type { StoreApi } from 'zustand';
import type { Store } from '../store/store';
import type { FromHost } from './fromHost';
import { type Abilities, requests } from './requests';

/** Does what a request asks for, and gives what was exported; throws a refusal. */
export async function carryOutRequest(
  store: StoreApi<Store>,
  request: FromHost,
  abilities: Abilities,
): Promise<Blob | undefined> {
  // A request has the fields of its own kind, which the compiler can't follow from one entry to the other.
  const does = requests[request.type].does as (typeof requests)['export']['does'];
  return does(store, request as FromHost & { type: 'export' }, abilities);
}
