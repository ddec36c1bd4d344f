import type { Ahead } from './ahead';
import type { NamedTrack } from './contents/contents';
import type { FormulaError } from './formula/error';
import type { Moments } from './moments';
import type { Objective } from './objective';
import type { Sampler } from './sampler';
import type { BatchSize } from './scenario';
import type { Sliced } from './sliced';

/** Two numbers (x, y) or (θ₀, θ₁), in place: the caller owns the array. */
export type Vec = Float64Array;

/** xmin, xmax, ymin, ymax. */
export type Domain = readonly [number, number, number, number];

export type Point = readonly [number, number];

/** A value chosen for each named parameter. */
export type Params = Readonly<Record<string, number | string>>;

/** What a number may be, how a slider runs over it, and how it is printed in a formula. */
export interface NumberParameter {
  readonly kind: 'number';
  readonly initial: number;
  /** Inclusive bounds of what is accepted. */
  readonly range: readonly [number, number];
  /** Bounds of the slider where they are narrower than what is accepted. */
  readonly slider?: readonly [number, number];
  /** `boolean`: 0 or 1, an integer parameter shown as a box to tick. */
  readonly scale: 'linear' | 'log' | 'boolean';
  readonly integer?: boolean;
  readonly symbol?: string;
}

/** One of a few words; the first is the default. */
export interface ChoiceParameter {
  readonly kind: 'choice';
  readonly choices: readonly [string, ...string[]];
}

/** A text that is read as a whole; in an address it has a key to itself, which is its name. */
export interface TextParameter {
  readonly kind: 'text';
  readonly initial: string;
  /** What keeps a text from being accepted. */
  errorIn(text: string): FormulaError | undefined;
  /** The text as addresses carry it, without blanks. */
  compact(text: string): string;
}

/** The key of something that the reader has provided; the empty word where nothing is. */
interface ContentParameter {
  readonly kind: 'content';
  readonly of: 'grid' | 'table';
}

export type Parameter = NumberParameter | ChoiceParameter | TextParameter | ContentParameter;

export interface Minimum {
  readonly x: number;
  readonly y: number;
  readonly value: number;
  /** Present where a lower place is known that is no minimum of the map. */
  readonly lowest?: false;
}

/** A window into the order in which the samples are taken; reused from one update to the next. */
export interface Batch {
  readonly order: Uint32Array;
  start: number;
  end: number;
}

/** The samples under a loss made of data, as columns, in the data's own units. */
export interface Dataset {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** 1 where a sample was made an outlier on purpose. */
  readonly outlier?: Uint8Array;
  /** Beside more samples than the page holds: the small data set of the same kind that decides the map and the start. */
  readonly head?: Dataset;
  /** Which of two classes a sample belongs to, 0 or 1. */
  readonly label?: Uint8Array;
  /** Ids of the two classes, for the locales. */
  readonly classes?: readonly [string, string];
  /** Ids of what the columns measure, for the locales. */
  readonly columns: { readonly x: string; readonly y: string };
  /** What the reader's own file calls them and its classes instead, to be shown as it stands. */
  readonly names?: { readonly x: string; readonly y: string; readonly classes?: readonly [string, string] };
  /** Present where the columns have units of their own, which a loss that wants numbers around 1 takes out first. */
  readonly inUnits?: true;
}

/** A loss over the plane: what the map shows and the optimizers walk on. */
export interface Surface {
  value(x: number, y: number): number;
  /** Writes ∇J(x, y) into `out` and returns J(x, y). */
  gradient(x: number, y: number, out: Vec): number;
  /**
   * The same for the loop of a run: reads (x, y) from `theta` and writes ∂J/∂x, ∂J/∂y and J into `out`. Numbers that
   * pass in arrays cost no memory, those that pass through a call do. Present where J costs so little that this counts.
   */
  evaluate?(theta: Vec, out: Vec): void;
  /** Writes ∂²J/∂x², ∂²J/∂x∂y, ∂²J/∂y² into `out`. */
  hessian(x: number, y: number, out: Vec): void;
  /** All known local minima in the domain; empty where none is known. */
  readonly minima: readonly Minimum[];
  readonly domain: Domain;
  readonly start: Point;
  /** Updates per run unless the scenario says otherwise. */
  readonly steps: number;
  /** Learning rates worth showing: the slider's bounds, and a good, a giant and a tiny stride. */
  readonly lr: { readonly range: readonly [number, number]; readonly initial: readonly [number, number, number] };
  /** How contour levels are spaced: evenly, or evenly in log(J − lowest). */
  readonly levels: 'linear' | 'log';
  /** Whether one unit along x is as long on the map as one along y. */
  readonly aspect: 'equal' | 'free';
  /** What the axes measure, for the locales. */
  readonly axes: string;
  /** What formulas call its coordinates where that is not x and y. */
  readonly symbols?: readonly [string, string];
  /** Present on a measured surface: where the measurements end, and the step that they were rounded to. */
  readonly measured?: { readonly bounds: Domain; readonly rounding: number };
  /** The largest eigenvalue of the Hessian where it is the same everywhere. */
  readonly lambdaMax?: number;
  /** Present on a loss made of data. */
  readonly fit?: Fit;
  /** How many samples one evaluation of J runs over; absent where its cost does not grow with the data. */
  readonly scans?: number;
  /** Trainings that were recorded on it, by the ids that `run=track` takes; they stand in its own scene. */
  readonly tracks?: Readonly<Record<string, NamedTrack>>;
  /** What one evaluation of J takes, in about the updates of a run on a small surface; next to nothing where absent. */
  readonly work?: number;
}

/** The per-sample side of a loss that is the mean over a data set. */
export interface Fit {
  readonly samples: number;
  /** Writes the gradient of the batch's mean loss into `out` and returns that mean. */
  batchGradient(x: number, y: number, batch: Batch, out: Vec): number;
  /** Present on big data, whose batches may take long: works ahead of a run. */
  ahead?(objective: Objective, sampler: Sampler, batch: BatchSize): Ahead;
  /**
   * All samples, or of a big data set that the page does not hold so many, evenly spread; as they are plotted: under a
   * probability, y is the class.
   */
  readonly data: Dataset;
  /** What the parameters draw over the data: a line, a curve, the probability of class 1, or a border between the classes. */
  readonly shows: 'line' | 'curve' | 'probability' | 'border';
  /** The curve or probability at a column value, in the data's own units; absent where a border shows. */
  predict?(x: number, y: number, input: number): number;
  /** The border a·x + b·y + c = 0 in the data's own units, class 1 where the sum is above 0. */
  border?(x: number, y: number): readonly [a: number, b: number, c: number];
}

/** A batch's gradient a part at a time: sums that grow block by block, and what they come to. */
export interface GradientParts {
  /** Adds the samples of the batch's order from `from` up to `to`, at most a block, to the sums. */
  add(x: number, y: number, order: Uint32Array, from: number, to: number, sums: Vec): void;
  /** Writes the gradient of the mean loss of `count` samples into `out` and returns that mean. */
  mean(sums: Vec, count: number, out: Vec): number;
}

/** All that the page needs of a big data set: exact moments, and some of its samples to draw. */
export interface Summary {
  readonly samples: number;
  /** In the data's own units. */
  readonly raw: Moments;
  /** On the surface's scale. */
  readonly moments: Moments;
  /** Those of the data set's head on that scale, which decide the map, the start and the strides. */
  readonly map: Moments;
  readonly sample: Dataset;
}

/** How a surface is made: its parameters, and what else it needs. */
export interface SurfaceType {
  readonly group: 'landscape' | 'test' | 'data' | 'own';
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** Data sets that this surface can be made from, by id, the default first; absent on an analytic surface. */
  readonly datasets?: readonly string[];
  /** Whether its samples must be of two classes. */
  readonly labelled?: true;
  /** How many samples of the reader's own it takes where each evaluation runs over them all. */
  readonly most?: number;
  create(params?: Params, data?: Dataset): Surface;
  /** Present where the surface takes more samples than the page holds; the two steps of `create` by themselves. */
  readonly big?: {
    summarize(params: Params, data: Dataset): Sliced<Summary>;
    /** @param data absent where the samples are elsewhere: then no batch can be asked for */
    create(params: Params, summary: Summary, data?: Dataset): Surface;
  };
}

export interface DatasetType {
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** @param seed decides every random draw */
  create(params: Params, seed: number): Dataset;
  /** The same in slices, where there may be many samples. */
  make?(params: Params, seed: number): Sliced<Dataset>;
}
