import type { StoreApi } from 'zustand';
import type { Store } from '../store/store';
import { callOf } from './callOf';
import type { FromHost, Given } from './messages';
import { type Abilities, HANDLERS } from './requests';

/** Does what a request asks for, and gives what was exported; throws a refusal. */
export async function carryOutRequest(
  store: StoreApi<Store>,
  request: FromHost,
  abilities: Abilities,
): Promise<Blob | undefined> {
  // A request has the fields of its own kind, which the compiler can't follow from one row to the other.
  const does = HANDLERS[callOf(request.type)!] as (typeof HANDLERS)['exportImage'];
  return does(store, request as Given<'exportImage'>, abilities);
}
