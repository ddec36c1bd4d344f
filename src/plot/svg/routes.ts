import type { Trajectory } from '../../core/trajectory';
import { HEAD_AREA, lineWidths } from '../drawRoutes';
import { traceMarker } from '../markers';
import { PathText } from '../pen';
import { dotsBefore, recordedDots } from '../recordedDots';
import { type Polyline, type RouteLine, routeLine, traceArrows, traceMarkers } from '../routePaths';
import { routeStyle } from '../routeStyle';
import { dotsMarkup } from './dots';
import type { Figure } from './figure';
import { type Attributes, element, group } from './markup';

/** What of a figure its routes are drawn with. */
interface RoutesFigure extends Pick<Figure, 'frame' | 'palette'>, Partial<Pick<Figure, 'altitude'>> {
  readonly routes: readonly DrawnTrack[];
}

type RouteTrack = Polyline & Partial<Pick<Trajectory, 'outcome'>>;

interface DrawnTrack {
  readonly trajectory: RouteTrack;
  /** The update at the cursor. */
  readonly index: number;
  /** Its place among the routes, which its colour, dashes and marker go by; that in the list where absent. */
  readonly place?: number;
}

const createPen = (): PathText => new PathText();

/** A line on its casing, as on the screen: without dashes and casing where it is a tangle. */
function strokes({ paths, tangled }: RouteLine<PathText>, route: Ways, width: number): string[] {
  const d = paths.map(({ text }) => text).join('');
  if (d === '') return [];
  const widths = lineWidths(width, tangled);
  const dash = tangled || route.dash.length === 0 ? undefined : route.dash.join(' ');
  const line = element('path', { d, stroke: route.colour, 'stroke-width': widths.line, 'stroke-dasharray': dash });
  return tangled ? [line] : [element('path', { d, stroke: route.casing, 'stroke-width': widths.casing }), line];
}

interface Ways {
  readonly dash: readonly number[];
  readonly colour: string;
  readonly casing: string;
}

const shape = (draw: (pen: PathText) => void, attributes: Attributes): string => {
  const pen = createPen();
  draw(pen);
  return pen.text === '' ? '' : element('path', { d: pen.text, 'stroke-dasharray': 'none', ...attributes });
};

function drawRoute(figure: RoutesFigure, { trajectory, index }: DrawnTrack, place: number): string {
  const { frame, palette } = figure;
  const { dash, marker } = routeStyle(place);
  const colour = palette.routes[place % palette.routes.length]!;
  const ways = { dash, colour, casing: palette.casing };
  const ahead = routeLine(trajectory, frame, index, trajectory.length - 1, createPen);
  const walked = routeLine(trajectory, frame, 0, index, createPen);
  const filled = { fill: colour, stroke: palette.casing };
  return group(
    `route-${place + 1}`,
    {},
    ...(index < trajectory.length - 1
      ? [group(`route-${place + 1}-ahead`, { opacity: 0.5 }, ...strokes(ahead, ways, 1.5))]
      : []),
    ...strokes(walked, ways, 2.6),
    walked.tangled
      ? ''
      : shape((pen) => traceMarkers(pen, trajectory, frame, index, marker), { ...filled, 'stroke-width': 1 }),
    shape((pen) => traceArrows(pen, trajectory, frame, index), { ...filled, 'stroke-width': 1.5 }),
    ...recordedMarkup(figure, { trajectory, index }),
  );
}

/** The losses that a training had, as dots on its track. */
function recordedMarkup({ frame, palette, altitude }: RoutesFigure, { trajectory, index }: DrawnTrack): string[] {
  const losses = trajectory.outcome?.recording?.loss;
  if (!losses || !altitude) return [];
  return dotsMarkup(dotsBefore(recordedDots(trajectory, losses, { frame, altitude, palette }), index), palette.casing);
}

/** The marker, larger, at the cursor. */
function drawHead({ frame, palette }: RoutesFigure, { trajectory, index }: DrawnTrack, place: number): string {
  const [x, y] = [frame.toX(trajectory.x[index]!), frame.toY(trajectory.y[index]!)];
  if (!(Math.abs(x) < 2 * frame.width && Math.abs(y) < 2 * frame.height)) return '';
  return shape((pen) => traceMarker(pen, routeStyle(place).marker, x, y, HEAD_AREA), {
    fill: palette.routes[place % palette.routes.length]!,
  });
}

/** The routes over the map, the first on top, and over all of them the markers at the cursor. */
export function routesMarkup(figure: RoutesFigure): string {
  const routes = figure.routes.map((route, place) => drawRoute(figure, route, route.place ?? place));
  const heads = figure.routes.map((route, place) => drawHead(figure, route, route.place ?? place));
  const round = { 'stroke-linejoin': 'round', 'stroke-linecap': 'round' };
  const cased = { stroke: figure.palette.casing, 'stroke-width': 5, 'paint-order': 'stroke' };
  return [
    group('routes', { fill: 'none', ...round }, ...routes.reverse()),
    group('heads', { ...cased, ...round }, ...heads.reverse()),
  ].join('\n');
}
