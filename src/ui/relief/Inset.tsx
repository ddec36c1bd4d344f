import { useLayoutEffect, useRef } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { createFrame, type Frame } from '../../plot/frame';
import { traceMarker } from '../../plot/markers';
import { routeLine } from '../../plot/routePaths';
import { routeStyle } from '../../plot/routeStyle';
import { indexAt } from '../../store/clock';
import { timelineOf, timeOf } from '../../store/playbackSlice';
import type { Store } from '../../store/store';
import { drawOn } from '../browser/canvas';
import { routeColour } from '../routes/routeColour';
import { useApp, useShared } from '../shell/context';
import type { Cover } from './painter';

interface Props {
  readonly cover: Cover;
  readonly plan: Frame;
  readonly turn: number;
}

/** The longer side of the small map, px, and how far from its middle the viewer stands in halves of it. */
const LONG = 140;
const STANDS = 0.82;

/** The update that each route has come to. */
function reachedOf(state: Store): readonly number[] {
  const timeline = timelineOf(state);
  return state.result.trajectories.map((route) => indexAt(timeline, route, timeOf(state)));
}

/** The map from above, with north up, the routes as lines, and the viewer as a disc at the edge. */
export function Inset({ cover, plan, turn }: Props) {
  const { palette } = useShared();
  const ref = useRef<HTMLCanvasElement>(null);
  const trajectories = useApp((state) => state.result.trajectories);
  const reached = useApp(useShallow(reachedOf));
  const shrink = LONG / Math.max(plan.width, plan.height);
  const [width, height] = [Math.round(plan.width * shrink), Math.round(plan.height * shrink)];
  useLayoutEffect(() => {
    const frame = createFrame(plan.domain, width, height, 'free');
    const canvas = ref.current;
    if (!canvas) return;
    drawOn(canvas, width, height, (ink) => {
      ink.imageSmoothingQuality = 'high';
      ink.drawImage(cover, 0, 0, width, height);
      ink.lineJoin = 'round';
      [...trajectories.entries()].reverse().forEach(([place, route]) => {
        const last = Math.min(reached[place] ?? 0, route.length - 1);
        const { paths } = routeLine(route, frame, 0, last, () => new Path2D());
        for (const [colour, wide] of [
          [palette.casing, 3],
          [routeColour(palette, place), 1.5],
        ] as const) {
          ink.strokeStyle = colour;
          ink.lineWidth = wide;
          for (const path of paths) ink.stroke(path);
        }
        ink.beginPath();
        traceMarker(ink, routeStyle(place).marker, frame.toX(route.x[last]!), frame.toY(route.y[last]!), 40);
        ink.fillStyle = routeColour(palette, place);
        ink.fill();
      });
    });
  }, [cover, plan, width, height, trajectories, reached, palette]);
  const angle = (turn * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  // At the edge of the map, in the direction from which it is seen.
  const reach = STANDS / Math.max(Math.abs(sin), Math.abs(cos));
  const [x, y] = [(width / 2) * (1 + reach * sin), (height / 2) * (1 + reach * cos)];
  const toMiddle = (Math.atan2(height / 2 - y, width / 2 - x) * 180) / Math.PI;
  return (
    <div className="relief-inset" aria-hidden="true">
      <canvas ref={ref} style={{ width, height }} />
      <svg width={width} height={height} aria-hidden="true">
        <path className="relief-view" d="M0 0 44-26V26Z" transform={`translate(${x} ${y}) rotate(${toMiddle})`} />
        <g className="relief-viewer" transform={`translate(${x} ${y}) rotate(${toMiddle})`}>
          <circle r={8} />
          <path d="M4.5 0-3-3.5-1.2 0-3 3.5Z" />
        </g>
        <g className="relief-north" transform={`translate(${width - 11} 9)`}>
          <path d="M0-5 4 4 0 2-4 4Z" />
          <text y={14} textAnchor="middle">
            y
          </text>
        </g>
      </svg>
    </div>
  );
}
