import type { FallLineElement } from '../../embed/element';
import type { EmbedState } from '../../embed/protocol';
import { atStart, standOf, walk } from './walk';

/** How long a figure may take to answer before the page goes on without it, ms. */
const PATIENCE = 8000;

/** The figure that an element speaks of: the one that `for` names, else the last one before it, else the first. */
export function figureFor(element: HTMLElement): FallLineElement | undefined {
  const name = element.getAttribute('for');
  if (name) return document.querySelector<FallLineElement>(`fall-line#${CSS.escape(name)}`) ?? undefined;
  const all = [...document.querySelectorAll('fall-line')];
  const before = all.filter((one) => one.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
  return before.at(-1) ?? all[0];
}

/** Whether the reader wants nothing to move by itself. */
const still = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

const soon = <T>(asked: Promise<T>): Promise<T | undefined> =>
  Promise.race([asked.catch(() => undefined), new Promise<undefined>((go) => setTimeout(go, PATIENCE, undefined))]);

const list = (element: HTMLElement, name: string): string[] =>
  (element.getAttribute(name) ?? '').split(',').filter((id) => id !== '');

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

/** The scene that an element speaks of: its `address`, else what its figure shows, run to the end. */
export async function sceneFor(figure: FallLineElement, element: HTMLElement): Promise<string> {
  const own = element.getAttribute('address');
  if (own !== null) return own;
  const state = await soon(figure.getState());
  return state?.address.replace(/&k=[^&]*/, '') ?? '';
}

/** Says which question or task has set the figure to what it shows, to whichever did so before. */
function lead(figure: FallLineElement, name: string): void {
  figure.dataset.led = name;
  figure.dispatchEvent(new Event('fall-line:led'));
}

/**
 * Shows a scene at its end, with the parts that an element names. Kept once it stands, or has taken too long.
 * @param hide what is hidden besides
 */
export async function present(
  figure: FallLineElement,
  element: HTMLElement,
  address: string,
  hide: readonly string[] = [],
): Promise<void> {
  const { lock, ...parts } = partsIn(element, figure);
  lead(figure, '');
  // What the last scene had locked may be another one in this.
  await soon(figure.setParts({ ...parts, hide: [...parts.hide, ...hide], lock: [] }));
  await soon(figure.setState(address));
  // What is the same scene stays where it was.
  if (standOf(address) === undefined) await soon(figure.seek(Number.MAX_SAFE_INTEGER));
  await soon(figure.setParts({ lock }));
  lead(figure, element.getAttribute('name') ?? '');
}

/** Whether a figure has come to the end of what it plays. */
const hasEnded = ({ computing, playing, time, end }: EmbedState): boolean => !computing && !playing && time >= end;

/**
 * Plays a scene from its start to its end, or to where it lets its clock stand, or an experiment, and is kept when that
 * is done; where nothing is to move, or `skipped` comes first, it is shown at once.
 */
export async function play(
  figure: FallLineElement,
  element: HTMLElement,
  address: string,
  skipped: Promise<void>,
): Promise<void> {
  const experiment = /[?&]view=experiment\b/.test(address);
  const stand = standOf(address);
  const moves = !experiment && !still();
  let over = (): void => undefined;
  const ended = new Promise<void>((go) => {
    over = go;
  });
  figure.addEventListener('fall-line:explored', over);
  // Shown from its start: its end would be seen for a moment.
  await present(figure, element, moves ? atStart(address) : address, ['ahead']);
  const hear = ({ detail }: CustomEvent<{ readonly state: EmbedState }>): void => {
    if (!experiment && hasEnded(detail.state)) over();
  };
  const skip = async (): Promise<void> => {
    await skipped;
    if (!experiment) await soon(figure.seek(stand ?? Number.MAX_SAFE_INTEGER));
    over();
  };
  void skip();
  // One that is shown already is not told of again.
  if (experiment) await soon(ended);
  else if (moves && stand !== undefined) await walk({ seek: (time) => soon(figure.seek(time)) }, stand, ended);
  else if (moves) {
    const started = await soon(figure.play());
    figure.addEventListener('fall-line:state', hear);
    if (started) await ended;
  }
  figure.removeEventListener('fall-line:state', hear);
  figure.removeEventListener('fall-line:explored', over);
  await soon(figure.setParts(partsIn(element, figure)));
}
