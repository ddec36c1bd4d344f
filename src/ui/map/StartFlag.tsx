import { type ComponentProps, type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from 'react';
import { isFar } from '../../core/far';
import type { Domain, Point, Surface } from '../../core/types';
import { FLAG } from '../../plot/minimaMarks';
import { setStart } from '../../store/edits';
import { useApp, useShared } from '../shell/context';
import { nudged } from './startKeys';

interface Props extends Pick<ComponentProps<'button'>, 'tabIndex' | 'aria-hidden'> {
  readonly surface: Surface;
  /** The part of the plane that is seen. */
  readonly domain: Domain;
  /** Where it stands, px. */
  readonly px: number;
  readonly py: number;
  readonly 'data-hang'?: boolean;
  readonly 'data-hidden'?: boolean;
  readonly children?: ReactNode;
  /** The point of the plane at a place of the picture; none where there is none. */
  pointAt(px: number, py: number): Point | undefined;
  /** A point rounded to what the picture can tell. */
  tidy(point: Point): Point;
}

/**
 * The flag at the start: dragged, or moved with the arrow keys; Esc during a drag puts it back. There is no role for a
 * handle that moves two ways: it is a slider along the map, and its text says where it stands up and down too.
 */
export function StartFlag({ surface, domain, px, py, children, pointAt, tidy, ...rest }: Props) {
  const { store, text, format } = useShared();
  const start = useApp((state) => state.scenario.start);
  const held = useRef<{ readonly dx: number; readonly dy: number } | undefined>(undefined);
  const { change, endGesture, dropGesture } = store.getState();
  const [x, y] = start;
  const place = (point: Point | undefined, gesture: string): void => {
    const next = point && tidy(point);
    if (next && !isFar(surface, next[0], next[1])) change(setStart(next), gesture);
  };
  const release = (): void => {
    held.current = undefined;
    endGesture();
  };
  const onPointerDown = (event: PointerEvent<HTMLButtonElement>): void => {
    if (event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current = { dx: event.clientX - px, dy: event.clientY - py };
  };
  const onPointerMove = ({ clientX, clientY }: PointerEvent): void => {
    const grip = held.current;
    if (grip) place(pointAt(clientX - grip.dx, clientY - grip.dy), 'start');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && held.current) {
      held.current = undefined;
      dropGesture();
    }
    place(nudged(event, start, domain), 'start-keys');
  };
  return (
    <button
      {...rest}
      type="button"
      className="start-handle"
      role="slider"
      aria-label={text.map.startPoint}
      aria-roledescription={text.map.startRole}
      aria-valuemin={Math.min(x, domain[0])}
      aria-valuemax={Math.max(x, domain[1])}
      aria-valuenow={x}
      aria-valuetext={text.map.startSpoken(format.value(x), format.value(y), format.value(surface.value(x, y)))}
      style={{ transform: `translate(${px}px, ${py}px)` }}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={release}
      onPointerCancel={release}
      onKeyDown={onKeyDown}
      onKeyUp={endGesture}
      onBlur={endGesture}
    >
      <svg viewBox="-24 -34 48 48" aria-hidden="true">
        <circle r="3" />
        <path d={FLAG} />
        {children}
      </svg>
    </button>
  );
}
