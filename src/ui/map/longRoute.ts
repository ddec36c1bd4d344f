import { type DrawnRoute, LINE_WIDTHS, lineWidths, strokeLine } from '../../plot/drawRoutes';
import type { Ink } from '../../plot/pen';
import { routeLine, traceArrows, traceMarkers, unmarked } from '../../plot/routePaths';
import { drawPicture } from '../browser/canvas';

/** What a long route has whatever its cursor. */
type Look = Pick<DrawnRoute, 'trajectory' | 'style' | 'colour' | 'frame'>;

/** A route that is kept as pictures, to which a frame of playback adds what has been walked since the last. */
export interface LongRoute extends Look {
  /** The route with its cursor at an update. */
  at(index: number): DrawnRoute;
}

const createPath = (): Path2D => new Path2D();

function rounded(ink: Ink): void {
  ink.lineJoin = 'round';
  ink.lineCap = 'round';
}

/**
 * Begins to keep a route.
 * @param scale CSS px to a px of its frame
 */
export function createLongRoute(look: Look, casing: string, scale: number): LongRoute {
  const { trajectory, frame, style, colour } = look;
  const { width, height } = frame;
  const last = trajectory.length - 1;
  const whole = routeLine(trajectory, frame, 0, last, createPath);
  const widths = lineWidths(LINE_WIDTHS.walked, whole.tangled);
  let ahead: OffscreenCanvas | undefined;
  let begun = begin();

  function begin() {
    const walked = drawPicture(width, height, rounded, scale);
    const ink = walked.getContext('2d');
    return {
      walked,
      ink,
      reached: 0,
      length: 0,
      marked: unmarked(),
      markers: new Path2D(),
      arrows: new Path2D(),
      left: 0,
    };
  }

  const drawAhead = (ink: Ink): void => {
    rounded(ink);
    strokeLine(ink, whole, look, casing, LINE_WIDTHS.ahead);
  };
  /** Draws on from where the picture ends. */
  const walk = (index: number): void => {
    const { ink, reached } = begun;
    if (!ink || index === reached) return;
    const { paths } = routeLine(trajectory, frame, reached, index, createPath);
    ink.strokeStyle = colour;
    ink.lineWidth = widths.line;
    if (!whole.tangled) {
      ink.setLineDash([...style.dash]);
      ink.lineDashOffset = begun.length;
    }
    for (const path of paths) ink.stroke(path);
    if (!whole.tangled) {
      // Under all that has been walked so far, which a casing at a crossing would hide.
      ink.setLineDash([]);
      ink.globalCompositeOperation = 'destination-over';
      ink.strokeStyle = casing;
      ink.lineWidth = widths.casing;
      for (const path of paths) ink.stroke(path);
      ink.globalCompositeOperation = 'source-over';
      traceMarkers(begun.markers, trajectory, frame, index, style.marker, begun.marked);
    }
    begun.left = traceArrows(begun.arrows, trajectory, frame, index, reached + 1, begun.left);
    const { x, y } = trajectory;
    for (let k = reached + 1; k <= index; k++)
      begun.length += Math.hypot(frame.toX(x[k]!) - frame.toX(x[k - 1]!), frame.toY(y[k]!) - frame.toY(y[k - 1]!));
    begun.reached = index;
  };

  return {
    ...look,
    at(index) {
      if (index < begun.reached) begun = begin();
      walk(index);
      if (index < last) ahead ??= drawPicture(width, height, drawAhead, scale);
      const { walked, markers, arrows } = begun;
      return { ...look, index, ahead: ahead ?? whole, walked, markers, arrows };
    },
  };
}
