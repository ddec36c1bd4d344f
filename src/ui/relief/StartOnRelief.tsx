import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { isFar } from '../../core/far';
import type { Point } from '../../core/types';
import { FLAG } from '../../plot/minimaMarks';
import { onRelief } from '../../plot/relief/onRelief';
import { groundUnder, isHidden } from '../../plot/relief/sight';
import { startNames } from '../../report/mapWords';
import { setStart } from '../../store/edits';
import { nudged } from '../map/startKeys';
import { useApp, useShared } from '../shell/context';
import type { ReliefPicture } from './picture';
import { tidyOnRelief } from './pointed';

/** The flag at the start, on the ground: dragged over it, or moved with the arrow keys; Esc during a drag puts it back. */
export function StartOnRelief({ picture }: { readonly picture: ReliefPicture }) {
  const { store, text, format } = useShared();
  const { surface, projection } = picture;
  const start = useApp((state) => state.scenario.start);
  const held = useRef<{ readonly dx: number; readonly dy: number } | undefined>(undefined);
  const { change, endGesture, dropGesture } = store.getState();
  const { domain } = projection.block;
  const place = (point: Point, gesture: string): void => {
    const tidy = tidyOnRelief(point, projection);
    if (!isFar(surface, tidy[0], tidy[1])) change(setStart(tidy), gesture);
  };
  const at = onRelief(projection, ...start);
  const onGround = Number.isFinite(at.py);
  const { px, py } = onGround ? at : projection.place(at.u, at.v, 0);
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
    const ground = groundUnder(projection, event.clientX - grip.dx, event.clientY - grip.dy);
    if (ground) place([projection.block.fromU(ground[0]), projection.block.fromV(ground[1])], 'start');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && held.current) {
      held.current = undefined;
      dropGesture();
    }
    const next = nudged(event, start, domain);
    if (next) place(next, 'start-keys');
  };
  const narrow = projection.width < 500;
  const [long, short] = startNames(start, text, format);
  return (
    <button
      type="button"
      className="start-handle"
      role="slider"
      aria-label={text.map.startPoint}
      aria-roledescription={text.map.startRole}
      aria-valuemin={Math.min(start[0], domain[0])}
      aria-valuemax={Math.max(start[0], domain[1])}
      aria-valuenow={start[0]}
      aria-valuetext={text.map.startSpoken(x, y, format.value(surface.value(start[0], start[1])))}
      data-hidden={!onGround || isHidden(projection, at.u, at.v, at.z)}
      style={{ transform: `translate(${px}px, ${py}px)` }}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={release}
      onPointerCancel={release}
      onKeyDown={onKeyDown}
      onKeyUp={endGesture}
      onBlur={endGesture}
    >
      <svg className="map-marks" width="48" height="48" viewBox="-24 -34 48 48" aria-hidden="true">
        <circle r="3" />
        <path d={FLAG} />
        <text x={20} y={-17} dy="0.35em">
          {narrow ? short : long}
        </text>
      </svg>
    </button>
  );
}
