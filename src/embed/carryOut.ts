import type { StoreApi } from 'zustand';
import { bringFor } from '../scenario/bring';
import { decodePairs } from '../scenario/decode';
import { mendAddress } from '../scenario/mend';
import { type Control, isLocked } from '../scenario/parts';
import { ProblemLog } from '../scenario/problem';
import { nextTime, previousTime } from '../store/clock';
import { timelineOf, timeOf } from '../store/playbackSlice';
import type { Store } from '../store/store';
import { type Changed, changesBetween } from './changes';
import type { EmbedFormat, ErrorCode, FromHost } from './protocol';

/** Why a request is not carried out. */
export class RequestRefusal extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly what: readonly string[] = [],
  ) {
    super(code);
  }
}

/** What the page around can have done that is no matter of the state. */
export interface Abilities {
  readonly exportImage?: (format: EmbedFormat) => Promise<Blob>;
}

const nameOf = ([control, place]: Changed): string => (place === undefined ? control : `${control}-${place + 1}`);

function refuseLocked({ frame }: Store, changes: readonly Changed[]): void {
  const locked = changes.filter(([control, place]) => isLocked(frame, control, place));
  if (locked.length > 0) throw new RequestRefusal('locked', locked.map(nameOf));
}

/** Takes an address as if it had been opened; what it does not say of the view stays as it is. */
async function setState(store: StoreApi<Store>, address: string): Promise<void> {
  const found = new ProblemLog();
  const pairs = mendAddress(address, found);
  await bringFor(pairs).catch(() => {
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
  if (said.has('domain')) state.setDomain(view.domain);
  if (said.has('clock')) state.setClock(view.clock);
  if (said.has('k')) state.seek(view.k ?? 0);
  if (said.has('lang')) state.setLang(view.lang);
  if (said.has('theme')) state.setTheme(view.theme);
}

/** Where playback stands so many updates of any route later, or earlier; told of once, however many they are. */
function timeAfter(state: Store, steps: number): number {
  const timeline = timelineOf(state);
  const move = steps < 0 ? previousTime : nextTime;
  let time = timeOf(state);
  for (let left = Math.abs(steps); left > 0; left--) time = move(timeline, state.result.trajectories, time);
  return time;
}

/** Does what a request asks for, and gives what was exported; throws a refusal. */
export async function carryOutRequest(
  store: StoreApi<Store>,
  request: FromHost,
  { exportImage }: Abilities,
): Promise<Blob | undefined> {
  const state = store.getState();
  const free = (control: Control): Store => {
    refuseLocked(state, [[control]]);
    return state;
  };
  switch (request.type) {
    case 'getState':
      return undefined;
    case 'setState':
      await setState(store, request.state);
      return undefined;
    case 'play':
      free('playback').play();
      return undefined;
    case 'pause':
      free('playback').pause();
      return undefined;
    case 'step':
      free('playback').seek(timeAfter(state, request.steps ?? 1));
      return undefined;
    case 'seek':
      free('playback').seek(request.time);
      return undefined;
    case 'reset':
      free('reset').reset();
      return undefined;
    case 'theme':
      free('theme').setTheme(request.theme);
      return undefined;
    case 'lang':
      free('language').setLang(request.lang);
      return undefined;
    case 'export':
      if (!exportImage) throw new RequestRefusal('unsupported');
      return exportImage(request.format);
  }
}
