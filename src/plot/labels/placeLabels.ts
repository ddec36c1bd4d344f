import type { Domain, Minimum, Point } from '../../core/types';
import { clipSegment } from '../clip';
import type { Contour } from '../contours';
import type { Frame } from '../frame';
import { mapTicks } from '../mapTicks';
import { HUT, hangs, isSeen, type MinimumMark, markMinima } from '../minimaMarks';
import type { Polyline } from '../routePaths';
import { thin } from '../thin';
import { type Height, placeHeights } from './heights';
import { type Legend, type LegendWords, placeLegend } from './legend';
import { isDisc, type Noted, type PlacedNote, placeNotes } from './notes';
import { type EdgePill, type Outsider, placePills } from './outside';
import { type Box, createRoom, type Room } from './room';
import { around, type LedWord, type Mark, type PlacedWord, placeLedWord, placeWord } from './word';

/** Type size of words on the map, px. */
export const WORD_SIZE = 12.5;

/** Other minima that are named as well as marked, at most. */
const NAMED = 3;
/** In a lower map the names of other minima would lie over the start's, px. */
const LOW = 240;
/** Half the size of a route's head, px. */
const HEAD = 9;
/** The ring's radius, px. */
export const RING = 7.5;
/** Names keep so far from the ring, px. */
const CLOSE = 10;

/** All that is said and marked on a map. */
export interface MapSaid {
  readonly frame: Frame;
  /** How wide words are, in parts of the type size; estimated where nothing can measure them. */
  readonly widthOf?: (text: string) => number;
  readonly minima: readonly Minimum[];
  /** What the lowest minima are called, the others, and the lowest in short; nothing where they are not named. */
  readonly names?: readonly [lowest: string, other: string, short?: string];
  readonly start: Point;
  /** Longer and shorter words for the start, the best first; none where it is not named. */
  readonly startTexts: readonly string[];
  readonly routes: readonly Polyline[];
  /** Where a step crosses a ridge, in the plane's units, and what is said of it. */
  readonly crossing?: { readonly x: number; readonly y: number; readonly text: string } | undefined;
  readonly contours: readonly Contour[];
  /** Where the measurements of the surface end, if it is a measured one. */
  readonly measured?: Domain | undefined;
  readonly legend?: LegendWords | undefined;
  /** Whether the map's tools are in its upper right corner. */
  readonly tools: boolean;
  readonly axisName: string;
  /** Marks that are told at the edge where they lie beyond it. */
  readonly outsiders?: readonly Outsider[];
  /** What the page around has to say of places on the map. */
  readonly notes?: readonly Noted[];
}

/** Where everything that is said on a map stands; what found no place is absent. */
export interface PlacedLabels {
  readonly legend: Legend | undefined;
  readonly pills: readonly EdgePill[];
  readonly start: PlacedWord | undefined;
  readonly minima: readonly PlacedWord[];
  /** Where a step crosses, and what is said of it. */
  readonly crossing: (LedWord & { readonly ring: Point }) | undefined;
  readonly notes: readonly PlacedNote[];
  readonly heights: readonly Height[];
}

/** The tools: three buttons, px. */
const toolsBox = ({ width }: Frame): Box => ({ left: width - 46, top: 6, right: width, bottom: 112 });

/** What a mark covers and where words stand beside it. */
const markOf = ({ hut, x, y }: Pick<MinimumMark, 'hut' | 'x' | 'y'>): Mark =>
  hut
    ? { left: x - 11, top: y - HEAD - 1, right: x + 11, bottom: y + 26, level: y + 17 }
    : { ...around(x, y, HEAD + 1), level: y };

/** The flag at the start. */
function flagOf(frame: Frame, [x, y]: Point): Mark {
  const [px, py] = [frame.toX(x), frame.toY(y)];
  const hung = hangs(py);
  return {
    left: px - HEAD - 1,
    right: px + 16,
    top: py - (hung ? HEAD + 1 : 26),
    bottom: py + (hung ? 26 : HEAD + 1),
    level: py + (hung ? 17 : -17),
  };
}

/** Takes the room of a route, as far as it is seen. */
function takeRoute(room: Room, frame: Frame, { x, y, length }: Polyline): void {
  let [px, py] = [frame.toX(x[0]!), frame.toY(y[0]!)];
  for (const k of thin(x, y, 0, length - 1)) {
    const [qx, qy] = [frame.toX(x[k]!), frame.toY(y[k]!)];
    if (k > 0 && k < length - 1 && Math.hypot(qx - px, qy - py) < 1) continue;
    const seen = clipSegment({ x0: px, y0: py, x1: qx, y1: qy }, frame.width, frame.height);
    if (seen) room.takeLine(seen.x0, seen.y0, seen.x1, seen.y1);
    [px, py] = [qx, qy];
  }
  room.take(around(px, py, HEAD));
}

/** The numbers and names along the axes. */
function takeAxes(room: Room, frame: Frame, axisName: string): void {
  const { x, y } = mapTicks(frame, axisName);
  const foot = { top: frame.height - 18, bottom: frame.height };
  for (const { at } of x) room.take({ left: at - 16, right: at + 16, ...foot });
  for (const { at } of y) room.take({ left: 0, top: at - 7, right: 34, bottom: at + 7 });
  room.take({ left: frame.width - 16 - 7 * axisName.length, right: frame.width, ...foot });
  room.take({ left: 0, top: 0, right: 34, bottom: 22 });
}

/** What lies beyond the measurements of a surface, where it has no heights. */
function takeBeyond(room: Room, frame: Frame, [xmin, xmax, ymin, ymax]: Domain): void {
  const all = { left: 0, top: 0, right: frame.width, bottom: frame.height };
  room.take({ ...all, right: frame.toX(xmin) });
  room.take({ ...all, left: frame.toX(xmax) });
  room.take({ ...all, bottom: frame.toY(ymax) });
  room.take({ ...all, top: frame.toY(ymin) });
}

/** What the legend keeps away from: huts and the start, and routes. */
function mattersAt({ frame, start, routes }: MapSaid, marks: readonly MinimumMark[]): [Point[], Point[]] {
  const at = (x: number, y: number): Point => [frame.toX(x), frame.toY(y)];
  const seen = (points: Point[]): Point[] => points.filter(([x, y]) => isSeen(frame, x, y));
  const on = routes.flatMap(({ x, y, length }) => thin(x, y, 0, length - 1).map((k) => at(x[k]!, y[k]!)));
  // At their feet, where their names stand.
  const huts = marks.filter(({ hut }) => hut).map(({ x, y }): Point => [x, y + 2 * HUT.below]);
  return [seen([...huts, at(...start)]), seen(on)];
}

/**
 * Finds a place for everything that is said on a map: nothing touches the legend, the tools, a route, a mark or other
 * words, and what finds no place is left out: first of all heights on contours, then the names of other minima, the
 * decisive step, the hut, the start. Notes are never left out: they alone may lie over something, where they must.
 */
export function placeLabels(said: MapSaid): PlacedLabels {
  const { frame, minima, names, start, startTexts, routes, crossing, contours, tools } = said;
  const room = createRoom(frame.width, frame.height, said.widthOf);
  const marks = markMinima(minima, frame);
  const seen = marks.filter(({ x, y }) => isSeen(frame, x, y));
  const legend = said.legend && placeLegend(said.legend, frame, ...mattersAt(said, marks));
  if (legend) room.take(legend.box);
  if (tools) room.take(toolsBox(frame));
  takeAxes(room, frame, said.axisName);
  for (const mark of seen) room.take(markOf(mark));
  const flag = flagOf(frame, start);
  room.take(flag);
  for (const route of routes) takeRoute(room, frame, route);
  const ring = crossing && ([frame.toX(crossing.x), frame.toY(crossing.y)] as const);
  if (ring) room.take(around(...ring, RING - 1));
  const pills = placePills(said.outsiders ?? [], frame, room);

  // Close to the ring, a name would be taken for what is said of it.
  const clear = ring && around(...ring, RING + CLOSE);
  const nameMark = (mark: MinimumMark, called: readonly string[]): readonly PlacedWord[] =>
    [placeWord(called, WORD_SIZE, markOf(mark), room, clear)].filter((word) => word !== undefined);
  const startWord = isSeen(frame, frame.toX(start[0]), frame.toY(start[1]))
    ? placeWord(startTexts, WORD_SIZE, flag, room)
    : undefined;
  const huts = names
    ? seen.filter(({ hut }) => hut).flatMap((mark) => nameMark(mark, names[2] ? [names[0], names[2]] : [names[0]]))
    : [];
  const noted = (disc: boolean): PlacedNote[] =>
    placeNotes(said.notes?.filter((note) => isDisc(note) === disc) ?? [], frame, room);
  const discs = noted(true);
  const led = ring && isSeen(frame, ...ring) && placeLedWord(crossing.text, WORD_SIZE, ring, RING, room);
  const few = marks.filter(({ hut }) => !hut).length <= NAMED && frame.height >= LOW;
  const others = names && few ? seen.filter(({ hut }) => !hut).flatMap((mark) => nameMark(mark, [names[1]])) : [];
  const notes = [...discs, ...noted(false)];
  if (said.measured) takeBeyond(room, frame, said.measured);
  return {
    legend,
    pills,
    start: startWord,
    minima: [...huts, ...others],
    crossing: led ? { ...led, ring } : undefined,
    notes,
    heights: placeHeights(contours, room),
  };
}
