import { HEAD_AREA, LINE_WIDTHS, lineWidths } from '../../drawRoutes';
import { traceMarker } from '../../markers';
import { PathText } from '../../pen';
import { type Dot, dotsBefore } from '../../recordedDots';
import { drape } from '../../relief/drape';
import { type SeenDrape, seeDrape } from '../../relief/drapeOnScreen';
import {
  type DrapedLine,
  drapedDots,
  headAt,
  type RouteHead,
  traceDrape,
  traceDrapeArrows,
  traceDrapeMarkers,
} from '../../relief/routes';
import { type RouteStyle, routeStyle } from '../../routeStyle';
import { dotsMarkup } from '../dots';
import { element, group } from '../markup';
import { DrapeText } from './drapeText';
import type { ReliefFigure } from './figure';

/** A route as it is drawn. */
interface Drawn {
  readonly seen: SeenDrape;
  readonly index: number;
  /** Where it is then; nowhere off the block. */
  readonly head: RouteHead | undefined;
  /** The last update. */
  readonly last: number;
  readonly style: RouteStyle;
  readonly colour: string;
  /** Of a recorded track, the losses that it had. */
  readonly dots: readonly Dot[] | undefined;
}

const createPen = (): PathText => new PathText();

/** A stretch of a route on its casing, without that and dashes where it is a tangle; what the ground hides is dotted. */
function strokes(
  line: DrapedLine<DrapeText>,
  { style: { dash }, colour }: Drawn,
  casing: string,
  width: number,
): readonly string[] {
  const [seen, hidden] = [line.seen, line.hidden].map((paths) => paths.map(({ text }) => text).join(''));
  const { tangled } = line;
  const widths = lineWidths(width, tangled);
  const stroked = { stroke: colour, 'stroke-width': widths.line };
  const dashes = (lengths: readonly number[]) => (tangled || lengths.length === 0 ? undefined : lengths.join(' '));
  const around = element('path', { d: seen, stroke: casing, 'stroke-width': widths.casing });
  return [
    seen && !tangled ? around : '',
    seen && element('path', { d: seen, ...stroked, 'stroke-dasharray': dashes(dash) }),
    hidden && element('path', { d: hidden, ...stroked, 'stroke-dasharray': dashes([0.1, 2 * width]), opacity: 0.5 }),
  ].filter((each): each is string => each !== '' && each !== undefined);
}

function lineMarkup(route: Drawn, casing: string, place: number): string {
  const { seen, index, last, style, colour, dots } = route;
  const trace = (from: number, to: number) => traceDrape(seen, from, to, () => new DrapeText());
  const walked = trace(0, index);
  const markers = createPen();
  if (!walked.tangled) traceDrapeMarkers(markers, seen, index, style.marker);
  traceDrapeArrows(markers, seen, index);
  const ahead = strokes(trace(index, Number.POSITIVE_INFINITY), route, casing, LINE_WIDTHS.ahead);
  return group(
    `route-${place + 1}`,
    {},
    index < last ? group(`route-${place + 1}-ahead`, { opacity: 0.5 }, ...ahead) : '',
    ...strokes(walked, route, casing, LINE_WIDTHS.walked),
    markers.text && element('path', { d: markers.text, fill: colour, stroke: casing, 'stroke-width': 1 }),
    ...(dots ? dotsMarkup(dotsBefore(dots, index), casing) : []),
  );
}

/** The marker, larger, at the cursor. */
function headMarkup({ head: at, style, colour }: Drawn): string {
  if (!at) return '';
  const head = createPen();
  traceMarker(head, style.marker, at.x, at.y, HEAD_AREA);
  return element('path', { d: head.text, fill: colour, opacity: at.hidden ? 0.5 : undefined });
}

/** The routes on the ground, the first on top, and over all of them the markers at the cursor. */
export function reliefRoutes(figure: ReliefFigure): string {
  const { relief, routes, palette } = figure;
  const { projection } = relief;
  const drawn = routes.map(({ trajectory, index }, place): Drawn => {
    const seen = seeDrape(drape(trajectory, projection.block), projection);
    const losses = trajectory.outcome.recording?.loss;
    return {
      seen,
      index,
      head: headAt(projection, trajectory, index),
      last: trajectory.length - 1,
      style: routeStyle(place),
      colour: palette.routes[place % palette.routes.length]!,
      dots: losses && drapedDots(seen, losses, figure),
    };
  });
  const lines = drawn.map((route, place) => lineMarkup(route, palette.casing, place));
  const heads = drawn.map(headMarkup);
  const round = { 'stroke-linejoin': 'round', 'stroke-linecap': 'round' };
  const cased = { stroke: palette.casing, 'stroke-width': 5, 'paint-order': 'stroke' };
  return [
    group('routes', { fill: 'none', ...round }, ...lines.reverse()),
    group('heads', { ...cased, ...round }, ...heads.reverse()),
  ].join('\n');
}
