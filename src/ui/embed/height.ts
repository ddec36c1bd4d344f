/** Of the map, against its width. */
const SHAPE = 0.7;
const LEAST = 190;
const MOST = 520;
/** A height is told when it has changed by so much, px. */
const STEP = 2;

const heightOf = (element: Element | null): number => (element instanceof HTMLElement ? element.offsetHeight : 0);

/** From the top of the first part to the foot of the last: what scrolls may be shorter or taller than that. */
function contentOf(aside: Element): number {
  const boxes = [...aside.querySelectorAll(':scope > :not(.locked), :scope > .locked > *')].map((part) =>
    part.getBoundingClientRect(),
  );
  if (boxes.length === 0) return 0;
  return Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top));
}

/**
 * The height at which all of an embed shows, CSS px: from its width and what its parts hold, and not from the height
 * it has, so that a frame that follows it does not grow for ever.
 */
function wantedHeight(embed: Element): number {
  const map = embed.querySelector<HTMLElement>('.map-panel');
  const stage = embed.querySelector<HTMLElement>('.embed-stage');
  const aside = embed.querySelector<HTMLElement>('.embed-aside');
  const main = embed.querySelector<HTMLElement>('.embed-main');
  if (!stage || !main) return 0;
  const rest = embed.getBoundingClientRect().height - main.getBoundingClientRect().height;
  const figure = map ? Math.min(MOST, Math.max(LEAST, SHAPE * map.offsetWidth)) : 0;
  const left = stage.scrollHeight - heightOf(map) + figure;
  const right = aside ? contentOf(aside) : 0;
  const beside = aside !== null && aside.offsetTop < stage.offsetTop + stage.offsetHeight;
  const gap = aside && !beside ? aside.offsetTop - stage.offsetTop - stage.offsetHeight : 0;
  return Math.ceil(rest + (beside ? Math.max(left, right) : left + gap + right));
}

/** Tells the height that an embed asks for, at once and when it changes by a few px. */
export function followHeight(embed: Element, listener: (height: number) => void): void {
  let told = Number.NaN;
  const measure = (): void => {
    const height = wantedHeight(embed);
    if (height === 0 || Math.abs(height - told) < STEP) return;
    told = height;
    listener(height);
  };
  const observer = new ResizeObserver(measure);
  for (const part of embed.querySelectorAll(
    '.embed, .embed-stage, .embed-play, .embed-aside, .embed-aside > *, .compact-route',
  ))
    observer.observe(part);
  observer.observe(embed);
  measure();
}
