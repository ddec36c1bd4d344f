import { PathText, type Pen } from './pen';

/** Corners of a shape around the origin, x and y in turn; its area is 1. */
type Shape = Float64Array;

/** Corners by turns on an outer and an inner circle, from an angle on; scaled to an area of 1. */
function corners(count: number, inner: number, from: number): Shape {
  const shape = new Float64Array(4 * count);
  for (let k = 0; k < 2 * count; k++) {
    const angle = from + (k * Math.PI) / count;
    const radius = k % 2 === 0 ? 1 : inner;
    shape[2 * k] = radius * Math.cos(angle);
    shape[2 * k + 1] = radius * Math.sin(angle);
  }
  return toUnitArea(shape);
}

function toUnitArea(shape: Shape): Shape {
  let doubled = 0;
  for (let k = 0; k < shape.length; k += 2) {
    const [x, y] = [shape[k]!, shape[k + 1]!];
    const [u, v] = [shape[(k + 2) % shape.length]!, shape[(k + 3) % shape.length]!];
    doubled += x * v - u * y;
  }
  return shape.map((value) => value / Math.sqrt(doubled / 2));
}

/** A regular polygon; corners halfway along its edges do no harm. */
const polygon = (count: number, from: number): Shape => corners(count, Math.cos(Math.PI / count), from);

const UP = -Math.PI / 2;
const QUARTER = Math.PI / 4;
const plus = toUnitArea(
  Float64Array.of(-1, -3, 1, -3, 1, -1, 3, -1, 3, 1, 1, 1, 1, 3, -1, 3, -1, 1, -3, 1, -3, -1, -1, -1),
);

/** The markers that tell routes apart, beside their colours and dashes. */
export const MARKERS = {
  circle: undefined,
  square: polygon(4, QUARTER),
  triangle: polygon(3, UP),
  diamond: polygon(4, 0),
  plus,
  star: corners(5, 0.42, UP),
  wedge: polygon(3, -UP),
  bolt: corners(4, 0.38, QUARTER),
} satisfies Record<string, Shape | undefined>;

export type Marker = keyof typeof MARKERS;

/** Traces a marker of an area, px², around a point. */
export function traceMarker(pen: Pen, marker: Marker, x: number, y: number, area: number): void {
  const shape: Shape | undefined = MARKERS[marker];
  const size = Math.sqrt(area);
  if (!shape) {
    const radius = size / Math.sqrt(Math.PI);
    pen.moveTo(x + radius, y);
    pen.arc(x, y, radius, 0, 2 * Math.PI);
    return;
  }
  pen.moveTo(x + size * shape[0]!, y + size * shape[1]!);
  for (let k = 2; k < shape.length; k += 2) pen.lineTo(x + size * shape[k]!, y + size * shape[k + 1]!);
  pen.closePath();
}

/** A marker around the origin as the `d` of an SVG path. */
export function markerPath(marker: Marker, area: number): string {
  const pen = new PathText();
  traceMarker(pen, marker, 0, 0, area);
  return pen.text;
}
