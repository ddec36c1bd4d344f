import { ENDS } from '../core/ends';
import type { Experiment } from '../core/explore/experiment';
import type { Exploration } from '../core/explore/explore';
import { type Cell, toCsv } from './csv';
import { jsonColumn } from './tables';

/** What an experiment has found, as numbers to be exported. */
export interface Explored {
  readonly experiment: Experiment;
  readonly exploration: Exploration;
  /** The address of scenario and experiment. */
  readonly address: string;
  /** The place, from 0, that a place of the exploration has in the whole experiment, of which it may be a part. */
  placeOf(place: number): number;
}

/** A column by its name, of as many cells as there are places. */
type Column = readonly [name: string, cells: ArrayLike<number>];

/**
 * The columns: where each place lies, the draws made there, the part of them that ended in each way, the part that came to
 * the target or whose measure is a number at all, and of the measure over the draws the mean, the median and the 10 % and
 * 90 % quantiles. An outcome's measure is the updates made until then.
 */
function columnsOf({ experiment, exploration, placeOf }: Explored): readonly Column[] {
  const { axes, places, rates, means } = exploration;
  const { length, at, tried, shares, within, low, median, high, mean, minimum } = places;
  const measure = experiment.measure === 'outcome' ? 'updates' : experiment.measure;
  return [
    ['place', Array.from({ length }, (_, place) => placeOf(place) + 1)],
    ...axes.map(({ name }, i): Column => [name, at[i]!]),
    ...(rates ? [['rate', rates] as const] : []),
    ['draws', tried],
    ...ENDS.flatMap((end): Column[] => (end === 'unknown' ? [] : [[end, shares[end]]])),
    ['minimum', Array.from(minimum, (index) => (index < 0 ? Number.NaN : index + 1))],
    ['within', within],
    [`${measure}P10`, low],
    [`${measure}Median`, median],
    [`${measure}P90`, high],
    [`${measure}Mean`, mean],
    ...(means ? [['meanLossUpdate', means] as const] : []),
  ];
}

/** A place a row; the address stands in the row of the first place. */
export function experimentCsv(explored: Explored): string {
  const columns = columnsOf(explored);
  const { length } = explored.exploration.places;
  const rows: Cell[][] = [[...columns.map(([name]) => name), 'experiment']];
  for (let place = 0; place < length; place++) {
    const first = explored.placeOf(place) === 0;
    rows.push([...columns.map(([, cells]) => cells[place]), first ? explored.address : undefined]);
  }
  return toCsv(rows);
}

/** The same as columns. */
export function experimentJson(explored: Explored, link: string): string {
  const columns = columnsOf(explored).map(([name, cells]) => [name, jsonColumn(cells)]);
  const { experiment, address } = explored;
  return `${JSON.stringify({ program: 'Fall Line', address, link, experiment, places: Object.fromEntries(columns) })}\n`;
}
