import type { FallLineElement } from '../../embed/element';
import type { EmbedState } from '../../embed/protocol';
import { lead, leads } from './lead';
import { stepName } from './progress';
import { atStart, standOf, walk, withoutTime } from './walk';

/** How long a figure may take to answer before the page goes on without it, ms. */
const PATIENCE = 8000;

/** The figure that an element speaks of: the one that `for` names, else the last one before it, else the first. */
export function figureFor(element: HTMLElement): FallLineElement | undefined {
  const name = element.getAttribute('for');
  if (name) return (document.getElementById(name) ?? undefined) as FallLineElement | undefined;
  const all = [...document.querySelectorAll('fall-line')];
  const before = all.filter((one) => one.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
  return before.at(-1) ?? all[0];
}

/** Whether the reader wants nothing to move by itself. */
const still = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

const soon = <T>(asked: Promise<T>): Promise<T | undefined> =>
  Promise.race([asked.catch(() => undefined), new Promise<undefined>((go) => setTimeout(go, PATIENCE, undefined))]);

const list = (element: HTMLElement, name: string): string[] =>
  (element.getAttribute(name) ?? '').split(',').filter(Boolean);

/**
 * What of the figure is shown and may be used, from attributes that bear the names of the address's keys: what is not
 * said to be hidden or locked is so no longer, and the panels stay as they are where `show` is left out.
 */
function partsIn(element: HTMLElement, figure: HTMLElement) {
  const show = element.hasAttribute('show') ? { show: list(element, 'show') } : {};
  return { ...show, hide: [...list(element, 'hide'), ...withoutRoom(element, figure)], lock: list(element, 'lock') };
}

/** What a figure for whose map there is little room goes without: it names that itself; beside a slider, the time too. */
function withoutRoom(element: HTMLElement, figure: HTMLElement): string[] {
  const { cramped } = figure.dataset;
  const shown = list(element, 'show');
  if (!cramped || (shown.length > 0 && !shown.includes('map'))) return [];
  return shown.includes('routes') ? [...cramped.split(','), 'transport'] : cramped.split(',');
}

/** The scene that an element speaks of: its `address`, else what its figure shows, run to the end, if that is known. */
export async function sceneFor(figure: FallLineElement, element: HTMLElement): Promise<string | undefined> {
  const own = element.getAttribute('address');
  if (own !== null) return own;
  const state = await soon(figure.getState());
  return state && withoutTime(state.address);
}

/** How often figures have been set to a scene: while one is on its way, its number leads, until another overtakes it. */
let turns = 0;

/**
 * Shows a scene at its end, with the parts that an element names. Kept once it stands, with whether it does: not where the
 * figure has taken too long, or shows something else by now.
 * @param address the scene that it shows where left out
 * @param hide what is hidden besides
 */
export async function present(
  figure: FallLineElement,
  element: HTMLElement,
  address: string | undefined,
  hide: readonly string[] = [],
): Promise<boolean> {
  const turn = `#${++turns}`;
  lead(figure, turn);
  const { lock, ...parts } = partsIn(element, figure);
  const asked = [
    // What the last scene had locked may be another one in this.
    figure.setParts({ ...parts, hide: [...parts.hide, ...hide], lock: [] }),
    ...(address === undefined ? [] : [figure.setState(address)]),
    // What is the same scene stays where it was.
    ...(standOf(address) === undefined ? [figure.seek(Number.MAX_SAFE_INTEGER)] : []),
    figure.setParts({ lock }),
  ];
  const done = await soon(Promise.allSettled(asked));
  if (!done || !leads(figure, turn)) return false;
  lead(figure, stepName(element));
  return true;
}

/** Whether a figure has come to the end of what it plays. */
const hasEnded = ({ computing, playing, time, end }: EmbedState): boolean => !computing && !playing && time >= end;

/**
 * Plays a scene from its start to its end, or to where it lets its clock stand, or an experiment, and is kept when that
 * is done; where nothing is to move, or `skipped` comes first, it is shown at once. Whoever sets the figure to something
 * else ends it.
 */
export async function play(
  figure: FallLineElement,
  element: HTMLElement,
  address: string | undefined,
  skipped: Promise<void>,
): Promise<void> {
  const name = stepName(element);
  const experiment = address?.includes('view=experiment');
  const stand = standOf(address);
  const moves = address !== undefined && !experiment && !still();
  const over = new AbortController();
  const ended = new Promise<unknown>((go) => {
    over.signal.onabort = go;
  });
  const hear = (told: 'fall-line:explored' | 'fall-line:led' | 'fall-line:state', act: (event: Event) => void): void =>
    figure.addEventListener(told, act, { signal: over.signal });
  void figure.setNotes([]).catch(() => undefined);
  hear('fall-line:explored', () => over.abort());
  // Shown from its start: its end would be seen for a moment.
  if (!(await present(figure, element, moves ? atStart(address) : address, ['ahead']))) return over.abort();
  hear('fall-line:led', () => leads(figure, name) || over.abort());
  const skip = async (): Promise<void> => {
    await skipped;
    if (!experiment && !over.signal.aborted) await soon(figure.seek(stand ?? Number.MAX_SAFE_INTEGER));
    over.abort();
  };
  void skip();
  // One that is shown already is not told of again.
  if (experiment) await soon(ended);
  else if (moves && stand !== undefined) await walk({ seek: (time) => soon(figure.seek(time)) }, stand, ended);
  else if (moves && (await soon(figure.play()))) {
    hear('fall-line:state', (event) => {
      if (hasEnded((event as CustomEvent<{ readonly state: EmbedState }>).detail.state)) over.abort();
    });
    await ended;
  }
  over.abort();
  if (leads(figure, name)) await soon(figure.setParts(partsIn(element, figure)));
}
