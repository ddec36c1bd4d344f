import type { FallLineElement } from '../../embed/element';
import { lead } from '../elements/lead';

/** Where the figure stands above the text, or beside it on a phone on its side. */
const NARROW = matchMedia('(max-width: 60em), (max-height: 30em)');

/** What there is no room for then: the map is what the text speaks of. */
const CRAMPED = 'loss,data';

/** A figure that stands above the text keeps to its map; to be called before it is made. */
export function fitFigure(): void {
  const figure = document.querySelector('fall-line');
  if (!figure || !NARROW.matches) return;
  figure.dataset.cramped = CRAMPED;
  figure.setAttribute('hide', [figure.getAttribute('hide'), CRAMPED].filter(Boolean).join());
}

/** How long a figure that is on the screen may take before the page says that it has not come, ms. */
const PATIENCE = 20000;

/** Says where a figure has not come, and fetches it anew on demand. */
export function watchFigure(): void {
  const figure = document.querySelector('fall-line');
  const note = document.querySelector<HTMLElement>('.lesson-missing');
  if (!figure || !note) return;
  let timer: ReturnType<typeof setTimeout>;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      note.hidden = false;
    }, PATIENCE);
  };
  const near = new IntersectionObserver(([entry]) => {
    if (!entry?.isIntersecting) return;
    near.disconnect();
    wait();
  });
  figure.addEventListener('fall-line:ready', () => {
    near.disconnect();
    clearTimeout(timer);
    note.hidden = true;
  });
  note.querySelector('button')?.addEventListener('click', () => {
    note.hidden = true;
    figure.replaceWith(figure);
    wait();
  });
  near.observe(figure);
}

/** Shows a scene at its end, free to be used, but not before the first question has been answered. */
async function showScene(figure: FallLineElement, address: string): Promise<void> {
  const { led, cramped = '' } = figure.dataset;
  if (led !== undefined) {
    lead(figure);
    await figure.setParts({ hide: cramped.split(',').filter((id) => id !== ''), lock: [] });
    await figure.setNotes([]);
  }
  await figure.setState(address);
  await figure.seek(Number.MAX_SAFE_INTEGER);
}

/** A link to a scene shows it in the figure beside the text. */
export function showScenes(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-scene]'))
    link.addEventListener('click', (event) => {
      const figure = document.querySelector('fall-line');
      if (!figure || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      showScene(figure, new URL(link.href).search).catch(() => undefined);
    });
}
