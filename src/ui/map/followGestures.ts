/** A press that moves less than this is a tap, px. */
const SLACK = 6;
/** So many px of a turned wheel enlarge e times; of one turn so many count at most. */
const TURN_OF_WHEEL = 220;
const LONGEST_TURN = 60;
/** What a wheel that does not count in px counts in, px. */
const LINE = 16;

interface Press {
  x: number;
  y: number;
  readonly fromX: number;
  readonly fromY: number;
}

const isTap = ({ fromX, fromY }: Press, x: number, y: number): boolean => Math.hypot(x - fromX, y - fromY) < SLACK;

/** Whether the browser takes a finger's way for scrolling the page. */
const scrolls = ({ pointerType }: PointerEvent, { fromX, fromY }: Press, x: number, y: number): boolean =>
  pointerType === 'touch' && Math.abs(y - fromY) > Math.abs(x - fromX);

/** What a picture does when it is handled; places are px from its upper left corner. */
export interface Gestures {
  /** What lies over it and takes the pointer itself, as a selector. */
  readonly over: string;
  /** Whether it may be moved and enlarged. */
  readonly free: boolean;
  /** A pointer, one of so many, drags it by so much, to a place. */
  drag(event: PointerEvent, pointers: number, dx: number, dy: number, x: number, y: number): void;
  /** It is enlarged about a place, by two fingers that part or by the wheel with Ctrl or ⌘. */
  enlarge(factor: number, x: number, y: number): void;
  /** What stands on it may take a click; whether it did. */
  take(x: number, y: number): boolean;
  /** It is clicked where nothing took the click, or a second time where something did. */
  tap(x: number, y: number): void;
}

/**
 * Follows the pointers on a picture and the wheel over it, until the signal. By `data-hint` its element says for a while
 * what to do instead of turning the wheel alone.
 */
export function followGestures(element: HTMLElement, gestures: Gestures, signal: AbortSignal): void {
  const { over, free } = gestures;
  const presses = new Map<number, Press>();
  let dragged = false;
  let clicked: Press | undefined;
  let taken = false;

  const isOver = ({ target }: Event): boolean => (target as Element).closest(over) !== null;
  const forget = (): void => void delete element.dataset.hint;
  const at = (event: MouseEvent): readonly [number, number] => {
    const box = element.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  const onDown = (event: PointerEvent): void => {
    if (event.button !== 0 || isOver(event)) return;
    const [x, y] = at(event);
    presses.set(event.pointerId, { x, y, fromX: x, fromY: y });
    dragged = presses.size > 1;
    if (event.pointerType !== 'touch') element.setPointerCapture(event.pointerId);
  };
  const onMove = (event: PointerEvent): void => {
    const press = presses.get(event.pointerId);
    if (!press) return;
    const [x, y] = at(event);
    if (!dragged && (isTap(press, x, y) || (presses.size === 1 && scrolls(event, press, x, y)))) return;
    dragged = true;
    const other = [...presses.values()].find((each) => each !== press);
    if (free) gestures.drag(event, presses.size, x - press.x, y - press.y, x, y);
    if (free && other) {
      const before = Math.hypot(press.x - other.x, press.y - other.y);
      const after = Math.hypot(x - other.x, y - other.y);
      gestures.enlarge(after / (before || 1), other.x, other.y);
    }
    press.x = x;
    press.y = y;
  };
  const onUp = (event: PointerEvent): void => {
    const press = presses.get(event.pointerId);
    presses.delete(event.pointerId);
    clicked = dragged ? undefined : press;
  };
  // A click knows whether it is the second of two, and its place in whole px alone.
  const onClick = (event: MouseEvent): void => {
    if (!clicked || isOver(event)) return;
    const { x, y } = clicked;
    const again = event.detail > 1;
    if (!again) taken = gestures.take(x, y);
    if (taken === again) gestures.tap(x, y);
  };
  const onWheel = (event: WheelEvent): void => {
    if (!free) return;
    if (!event.ctrlKey && !event.metaKey) {
      element.dataset.hint = 'wheel';
      return;
    }
    event.preventDefault();
    forget();
    const turned = event.deltaY * (event.deltaMode > 0 ? LINE : 1);
    gestures.enlarge(Math.exp(-Math.max(-LONGEST_TURN, Math.min(LONGEST_TURN, turned)) / TURN_OF_WHEEL), ...at(event));
  };
  element.addEventListener('pointerdown', onDown, { signal });
  element.addEventListener('pointermove', onMove, { signal });
  element.addEventListener('pointerup', onUp, { signal });
  element.addEventListener('pointercancel', onUp, { signal });
  element.addEventListener('click', onClick, { signal });
  element.addEventListener('pointerleave', forget, { signal });
  element.addEventListener('wheel', onWheel, { signal, passive: false });
}
