import { HEAD_AREA, LINE_WIDTHS, lineWidths } from '../../drawRoutes';
import { traceMarker } from '../../markers';
import { PathText } from '../../pen';
import { drape } from '../../relief/drape';
import { type SeenDrape, seeDrape } from '../../relief/drapeOnScreen';
import { onScreenAt, traceDrape, traceDrapeMarkers } from '../../relief/routes';
import { type RouteStyle, routeStyle } from '../../routeStyle';
import { element, group } from '../markup';
import { DrapeText } from './drapeText';
import type { ReliefFigure } from './figure';

/** A route as it is drawn. */
interface Drawn {
  readonly seen: SeenDrape;
  readonly index: number;
  /** The last update. */
  readonly last: number;
  readonly style: RouteStyle;
  readonly colour: string;
}

const createPen = (): PathText => new PathText();

/** A stretch of a route on its casing; what the ground hides of it is dotted. */
function strokes(
  { seen, style: { dash }, colour }: Drawn,
  casing: string,
  from: number,
  to: number,
  width: number,
): string[] {
  const line = traceDrape(seen, from, to, () => new DrapeText());
  const { casing: around } = lineWidths(width, false);
  return [
    line.seen.text && element('path', { d: line.seen.text, stroke: casing, 'stroke-width': around }),
    line.seen.text &&
      element('path', {
        d: line.seen.text,
        stroke: colour,
        'stroke-width': width,
        'stroke-dasharray': dash.length ? dash.join(' ') : undefined,
      }),
    line.hidden.text &&
      element('path', {
        d: line.hidden.text,
        stroke: colour,
        'stroke-width': width,
        'stroke-dasharray': `0.1 ${2 * width}`,
        opacity: 0.5,
      }),
  ];
}

function lineMarkup(route: Drawn, casing: string, place: number): string {
  const { seen, index, last, style, colour } = route;
  const markers = createPen();
  traceDrapeMarkers(markers, seen, index, style.marker);
  const ahead = strokes(route, casing, index, Number.POSITIVE_INFINITY, LINE_WIDTHS.ahead);
  return group(
    `route-${place + 1}`,
    {},
    index < last ? group(`route-${place + 1}-ahead`, { opacity: 0.5 }, ...ahead) : '',
    ...strokes(route, casing, 0, index, LINE_WIDTHS.walked),
    markers.text && element('path', { d: markers.text, fill: colour, stroke: casing, 'stroke-width': 1 }),
  );
}

/** The marker, larger, at the cursor. */
function headMarkup({ seen, index, style, colour }: Drawn): string {
  const at = onScreenAt(seen, index);
  if (!at) return '';
  const head = createPen();
  traceMarker(head, style.marker, at.x, at.y, HEAD_AREA);
  return element('path', { d: head.text, fill: colour, opacity: at.hidden ? 0.5 : undefined });
}

/** The routes on the ground, the first on top, and over all of them the markers at the cursor. */
export function reliefRoutes({ relief: { projection }, routes, palette }: ReliefFigure): string {
  const drawn = routes.map(
    ({ trajectory, index }, place): Drawn => ({
      seen: seeDrape(drape(trajectory, projection.block), projection),
      index,
      last: trajectory.length - 1,
      style: routeStyle(place),
      colour: palette.routes[place % palette.routes.length]!,
    }),
  );
  const lines = drawn.map((route, place) => lineMarkup(route, palette.casing, place));
  const heads = drawn.map(headMarkup);
  const round = { 'stroke-linejoin': 'round', 'stroke-linecap': 'round' };
  const cased = { stroke: palette.casing, 'stroke-width': 5, 'paint-order': 'stroke' };
  return [
    group('routes', { fill: 'none', ...round }, ...lines.reverse()),
    group('heads', { ...cased, ...round }, ...heads.reverse()),
  ].join('\n');
}
