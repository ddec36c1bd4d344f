/** Of the map, against its width. */
const SHAPE = 0.7;
const LEAST = 190;
const MOST = 520;
/** A height is told when it has changed by so much, px. */
const STEP = 2;

/** What may be cut off, px: sums of heights are not exact to the last bit. */
const HAIR = 1 / 16;

/** To a part of a px: rounded heights would not add up to the same in frames of different height. */
const heightOf = (element: Element | null): number => element?.getBoundingClientRect().height ?? 0;

/** What stands in the stage one below the other; some of it may fill the stage, some may be taller than it. */
const partsOf = (stage: Element): Element[] => [
  ...stage.querySelectorAll(':scope > :not(.locked, .embed-problems), :scope > .locked > *'),
];

/** From the top of the first to the foot of the last. */
function extentOf(parts: readonly Element[]): number {
  if (parts.length === 0) return 0;
  const boxes = parts.map((part) => part.getBoundingClientRect());
  return Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top));
}

/** How much higher a panel would like to be that a low frame has made lower. */
function lackOf(panel: Element): number {
  const most = Number.parseFloat(getComputedStyle(panel).maxHeight);
  return most > 0 ? most - heightOf(panel) : 0;
}

/**
 * The height at which all of an embed shows, CSS px: from its width and what its parts hold, and not from the height
 * it has, so that a frame that follows it does not grow for ever.
 */
function wantedHeight(embed: Element, stage: HTMLElement): number {
  const map = stage.querySelector<HTMLElement>('.map-panel');
  const body = embed.querySelector('.embed-body');
  const aside = embed.querySelector<HTMLElement>('.embed-aside');
  const rest = heightOf(embed) - heightOf(body);
  const figure = map ? Math.min(MOST, Math.max(LEAST, SHAPE * map.offsetWidth)) : 0;
  const left = extentOf(partsOf(stage)) - heightOf(map) + figure;
  if (embed.matches('[data-fit="column"]')) {
    const others = [...(body?.children ?? [])].filter((child) => child !== stage);
    const lacks = [...embed.querySelectorAll('.embed-parts .loss-chart')].map(lackOf);
    return Math.ceil([left, ...others.map(heightOf), ...lacks].reduce((sum, height) => sum + height, rest) - HAIR);
  }
  const right = heightOf(embed.querySelector('.embed-parts'));
  const gap = aside ? aside.getBoundingClientRect().top - stage.getBoundingClientRect().bottom : 0;
  return Math.ceil(rest + (gap < 0 ? Math.max(left, right) : left + gap + right) - HAIR);
}

/** Tells the height that an embed asks for, at once and when it changes by a few px. */
export function followHeight(embed: Element, listener: (height: number) => void): void {
  const stage = embed.querySelector<HTMLElement>('.embed-stage');
  if (!stage) return;
  let told = Number.NaN;
  const measure = (): void => {
    const height = wantedHeight(embed, stage);
    if (height === 0 || Math.abs(height - told) < STEP) return;
    told = height;
    listener(height);
  };
  const observer = new ResizeObserver(measure);
  // Of what is observed anew it tells at once, and of what is gone no more.
  const observe = (): void => {
    observer.disconnect();
    const others = embed.querySelectorAll('.embed-main, .embed-body, .embed-parts, .embed-play');
    for (const part of [embed, ...partsOf(stage), ...others]) observer.observe(part);
  };
  const mutations = new MutationObserver(observe);
  for (const place of [embed, ...embed.querySelectorAll('.embed-main, .embed-body, .embed-stage')])
    mutations.observe(place, { childList: true });
  observe();
}
