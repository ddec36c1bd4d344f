import { MOST_AT_HAND } from '../core/big';
import { datasetTypeOf, surfaceTypeOf } from '../core/catalogue';
import { createSurface, TILTS } from '../core/objective';
import { dataParameters, resolve } from '../core/params';
import type { RunSpec, Scenario } from '../core/scenario';
import type { Dataset, Domain, Params, Point, SurfaceType } from '../core/types';
import { datasetType as line } from '../datasets/line/dataset';
import { encode } from '../scenario/encode';
import type { ProgramColumn } from '../surfaces/shared/written';
import type { Expression } from './expression';
import { fitOf } from './fits';
import { type GridLoss, gridLossOf } from './grids';
import { landscapeOf } from './landscapes';
import { type Method, methodOf } from './method';
import { isScheduleWritten, type WrittenSchedule } from './schedules';

/**
 * Why there is no program: the loss is made of a larger grid or of more samples than a text should hold, or no one has
 * written down the surface, the optimizer or the schedule for one.
 */
export type NoProgram = 'large' | 'many' | 'surface' | 'optimizer' | 'schedule';

/** Samples, and numbers of a grid, that are written into a program; more would bury what it does. */
const MOST_SAMPLES = 2000;
/** Samples that a program makes anew: Python takes some ten seconds for them. */
const MOST_MADE = 1_000_000;
const MOST_HEIGHTS = 10_000;

/** The part of a data set that each update looks at. */
export interface ProgramBatches {
  readonly samples: number;
  readonly size: number;
  readonly seed: number;
  /** The stream of the seed's random numbers that the route draws from. */
  readonly stream: number;
  /** Spread of the samples' tilts where they are of an analytic surface. */
  readonly noise: number;
}

/** Samples along a line, made up as the page makes them; `outliers` counts them. */
export interface MadeLine {
  readonly n: number;
  readonly slope: number;
  readonly intercept: number;
  readonly noise: number;
  readonly outliers: number;
  readonly seed: number;
}

/** All that a program needs to know of a route. */
export interface Plan {
  readonly address: string;
  readonly run: RunSpec;
  readonly method: Method;
  /** Absent where the learning rate does not change. */
  readonly schedule: WrittenSchedule | undefined;
  readonly start: Point;
  readonly updates: number;
  readonly domain: Domain;
  /** What the loss calls the two parameters. */
  readonly names: readonly [string, string];
  /** The loss; where there are columns, of one sample. */
  readonly loss: Expression | GridLoss;
  readonly columns: readonly ProgramColumn[];
  /** What the columns are made up by where they are too long to be written down. */
  readonly made?: MadeLine | undefined;
  /** Absent where every update looks at all there is. */
  readonly batches?: ProgramBatches | undefined;
}

type Ground = Pick<Plan, 'names' | 'loss' | 'columns' | 'made'>;

/**
 * The data set of a scenario, or of a big one as much as the page holds, which is enough to say how it is fitted; none
 * where it is too long to be written down or to be made anew.
 */
function dataOf({ id, params }: NonNullable<Scenario['data']>, type: SurfaceType, seed: number): Dataset | undefined {
  const most = id === 'line' ? MOST_MADE : MOST_SAMPLES;
  if (Number(params.n) > most) return undefined;
  const dataset = datasetTypeOf(id);
  const held = Number(params.n) > MOST_AT_HAND ? { ...params, n: MOST_AT_HAND } : params;
  const data = dataset.create(resolve(dataParameters(type, dataset), held), seed);
  return data.x.length > most ? undefined : data;
}

/** What a long line of samples is made by. */
function madeOf(given: Params, seed: number): MadeLine {
  const { n, slope, intercept, noise, outliers } = resolve(line.parameters, given);
  return {
    n: Number(n),
    slope: Number(slope),
    intercept: Number(intercept),
    noise: Number(noise),
    outliers: Math.round(Number(outliers) * Number(n)),
    seed,
  };
}

function groundOf({ surface, data, seed }: Scenario): Ground | NoProgram {
  const type = surfaceTypeOf(surface.id);
  const params = resolve(type.parameters, surface.params);
  if (!data) {
    const landscape = landscapeOf(surface.id, params);
    const loss = landscape ?? gridLossOf(surface.id, params);
    if (!loss) return 'surface';
    const large = loss.kind === 'grid' && loss.heights.values.length > MOST_HEIGHTS;
    return large ? 'large' : { names: ['x', 'y'], loss, columns: [] };
  }
  const samples = dataOf(data, type, seed);
  if (!samples) return 'many';
  const fit = fitOf(surface.id, params, samples);
  if (!fit) return 'surface';
  const made = samples.x.length > MOST_SAMPLES ? madeOf(data.params, seed) : undefined;
  return { names: ['theta0', 'theta1'], loss: fit.expression, columns: fit.columns, made };
}

/**
 * What there is to write down of the route at a place, or why nothing can be.
 * @param updates how many updates the route has made
 */
export function planOf(scenario: Scenario, place: number, updates: number): Plan | NoProgram {
  const ground = groundOf(scenario);
  if (typeof ground === 'string') return ground;
  const run = scenario.runs[place]!;
  const method = methodOf(run);
  if (!method) return 'optimizer';
  const { schedule } = run;
  if (schedule && !isScheduleWritten(schedule)) return 'schedule';
  const { noise, seed } = scenario;
  const samples = ground.made?.n ?? ground.columns[0]?.values.length ?? (noise > 0 ? TILTS : 1);
  const batches = {
    samples,
    size: Math.min(samples, Number(run.batch)),
    seed,
    stream: place,
    noise: ground.columns.length > 0 ? 0 : noise,
  };
  return {
    ...ground,
    address: encode(scenario),
    run,
    method,
    schedule,
    start: scenario.start,
    updates,
    domain: createSurface(scenario).domain,
    ...(run.batch !== 'full' && samples > 1 && { batches }),
  };
}
