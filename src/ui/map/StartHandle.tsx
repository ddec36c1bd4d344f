import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { isFar } from '../../core/far';
import type { Point, Surface } from '../../core/types';
import type { Frame } from '../../plot/frame';
import { FLAG, hangs } from '../../plot/minimaMarks';
import { setStart } from '../../store/edits';
import { useApp, useShared } from '../shell/context';
import { nudged } from './startKeys';
import { tidyPoint } from './tidy';

interface Props {
  readonly surface: Surface;
  readonly frame: Frame;
  /** Whether it is one more of a handle that stands elsewhere: for the pointer alone. */
  readonly twin?: boolean;
}

/**
 * The flag at the start: dragged, or moved with the arrow keys; Esc during a drag puts it back. There is no role for a
 * handle that moves two ways: it is a slider along the map, and its text says where it stands up and down too.
 */
export function StartHandle({ surface, frame, twin = false }: Props) {
  const { store, text, format } = useShared();
  const start = useApp((state) => state.scenario.start);
  const held = useRef<{ readonly dx: number; readonly dy: number } | undefined>(undefined);
  const { change, endGesture, dropGesture } = store.getState();
  const place = (point: Point, gesture: string): void => {
    if (!isFar(surface, point[0], point[1])) change(setStart(point), gesture);
  };
  const px = frame.toX(start[0]);
  const py = frame.toY(start[1]);
  const [x, y] = [format.value(start[0]), format.value(start[1])];

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
  const onPointerMove = (event: PointerEvent<HTMLButtonElement>): void => {
    const grip = held.current;
    if (!grip) return;
    const moved: Point = [frame.fromX(event.clientX - grip.dx), frame.fromY(event.clientY - grip.dy)];
    place(tidyPoint(moved, frame), 'start');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && held.current) {
      held.current = undefined;
      dropGesture();
    }
    const next = nudged(event, start, frame.domain);
    if (next) place(tidyPoint(next, frame), 'start-keys');
  };
  return (
    <button
      type="button"
      className="start-handle"
      role="slider"
      tabIndex={twin ? -1 : undefined}
      aria-hidden={twin || undefined}
      aria-label={text.map.startPoint}
      aria-roledescription={text.map.startRole}
      aria-valuemin={Math.min(start[0], frame.domain[0])}
      aria-valuemax={Math.max(start[0], frame.domain[1])}
      aria-valuenow={start[0]}
      aria-valuetext={text.map.startSpoken(x, y, format.value(surface.value(start[0], start[1])))}
      data-hang={hangs(py)}
      style={{ transform: `translate(${px}px, ${py}px)` }}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={release}
      onPointerCancel={release}
      onKeyDown={onKeyDown}
      onKeyUp={endGesture}
      onBlur={endGesture}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <svg width="48" height="48" viewBox="-24 -34 48 48" aria-hidden="true">
        <circle r="3" />
        <path d={FLAG} />
      </svg>
    </button>
  );
}
