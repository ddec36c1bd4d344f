import { HEAD_AREA, LINE_WIDTHS } from '../../drawRoutes';
import { traceMarker } from '../../markers';
import { PathText } from '../../pen';
import { drape } from '../../relief/drape';
import { seeDrape } from '../../relief/drapeOnScreen';
import { CASING, onScreenAt, traceDrape, traceDrapeMarkers } from '../../relief/routes';
import { routeStyle } from '../../routeStyle';
import { element, group } from '../markup';
import { DrapeText } from './drapeText';
import type { ReliefFigure } from './figure';

/** The routes on the ground; what it hides is dotted. */
export function reliefRoutes({ projection, routes, palette }: ReliefFigure): string {
  const parts = routes.map(({ trajectory, index }, place) => {
    const seen = seeDrape(drape(trajectory, projection.block), projection);
    const { dash, marker } = routeStyle(place);
    const colour = palette.routes[place % palette.routes.length]!;
    const strokes = (from: number, to: number, width: number, casing: number): string[] => {
      const stretch = traceDrape(seen, from, to, () => new DrapeText());
      const [open, hidden] = [stretch.seen.text, stretch.hidden.text];
      return [
        element('path', { d: open, stroke: palette.casing, 'stroke-width': casing }),
        element('path', {
          d: open,
          stroke: colour,
          'stroke-width': width,
          'stroke-dasharray': dash.length ? dash.join(' ') : undefined,
        }),
        hidden &&
          element('path', {
            d: hidden,
            stroke: colour,
            'stroke-width': width,
            'stroke-dasharray': `0.1 ${2 * width}`,
            opacity: 0.5,
          }),
      ];
    };
    const markers = new PathText();
    traceDrapeMarkers(markers, seen, index, marker);
    const head = new PathText();
    const at = onScreenAt(seen, index);
    if (at) traceMarker(head, marker, at.x, at.y, HEAD_AREA);
    return group(
      `route-${place + 1}`,
      {},
      index < trajectory.length - 1
        ? group(
            `route-${place + 1}-ahead`,
            { opacity: 0.5 },
            ...strokes(index, Number.POSITIVE_INFINITY, LINE_WIDTHS.ahead, LINE_WIDTHS.ahead + 1.6),
          )
        : '',
      ...strokes(0, index, LINE_WIDTHS.walked, CASING),
      markers.text && element('path', { d: markers.text, fill: colour, stroke: palette.casing, 'stroke-width': 1 }),
      at
        ? element('path', {
            d: head.text,
            fill: colour,
            stroke: palette.casing,
            'stroke-width': 5,
            'paint-order': 'stroke',
            opacity: at.hidden ? 0.5 : undefined,
          })
        : '',
    );
  });
  return group('routes', { fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' }, ...parts.reverse());
}
