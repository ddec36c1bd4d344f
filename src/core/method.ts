import type { Columns } from './columns';
import type { Objective } from './objective';
import type { Runner } from './runner';
import type { RunSpec, Scenario } from './scenario';
import type { ChoiceParameter, NumberParameter, Params, TextParameter, Vec } from './types';

/** The mean loss of the current batch, for methods that need more of it than its gradient at θ; each call is counted. */
export interface BatchLoss {
  /** The batch's loss at θ. */
  readonly loss: number;
  /** Writes the batch's gradient at (x, y) into `out` and returns its loss there: one evaluation a sample. */
  evaluate(x: number, y: number, out: Vec): number;
  /**
   * Writes ∂²/∂x², ∂²/∂x∂y, ∂²/∂y² of the batch's loss at θ = (x, y) into `out`: two evaluations a sample, one a column.
   * Of a part of a data set it is made of differences of the batch's gradient, otherwise it is exact.
   */
  hessian(x: number, y: number, out: Vec): void;
}

/** What an update may read; the arrays are reused and belong to the run. */
export interface Step<K extends string = string, S extends string = string> {
  /** Counts updates from 1. */
  t: number;
  readonly theta: Vec;
  /** ∇ of the current batch's mean loss at θ. */
  readonly gradient: Vec;
  readonly hyper: Readonly<Record<K, number>>;
  /** The optimizer's memory, zero before the first update. */
  readonly slots: Readonly<Record<S, Vec>>;
  /** For optimizers that say what they need; not to be used by the others, whose calls are not counted. */
  readonly batch: BatchLoss;
}

/** What a learning rate is measured in, and a good one in that measure. */
export interface Stride {
  /**
   * `slope`: the learning rates of plain gradient descent on the surface, which the slope turns into lengths;
   * `map`: the shorter side of its map, for methods that move by about the learning rate whatever the slope is;
   * `none`: a bare factor.
   */
  readonly unit: 'slope' | 'map' | 'none';
  readonly share: number;
}

/** An update rule as a pure function over named slots. */
export interface Optimizer<K extends string = string, S extends string = string> {
  readonly parameters: Readonly<Record<K, NumberParameter>>;
  readonly slots: readonly S[];
  /** How many numbers a slot holds where it is not one for each of θ's. */
  readonly sizes?: Readonly<Partial<Record<S, number>>>;
  /**
   * Present on a method that asks more of its batches than the gradient at θ. `full batches`: it searches, and compares
   * losses or inverts a Hessian, which only the full loss answers truly; `curvature`: it averages the Hessians of its
   * batches as it does their gradients.
   */
  readonly needs?: 'full batches' | 'curvature';
  /** About how many times as long an update takes as one of gradient descent, where that is much. */
  readonly work?: number;
  /** The learning rate to begin with. */
  readonly stride: Stride;
  /** Present on the method whose rule its reader writes. */
  readonly written?: {
    readonly rule: TextParameter;
    /**
     * The method that a rule describes.
     * @throws RangeError where it is none
     */
    by(rule: string): Optimizer;
  };
  /** Present on what makes no updates of its own: plays again what was recorded, wherever the scene would start. */
  plays?(objective: Objective, setting: Pick<Scenario, 'steps'>, spec: RunSpec, columns: Columns): Runner;
  /** Writes the change of θ into `out`; may write the slots, nothing else. */
  update(step: Step<K, S>, out: Vec): void;
}

/**
 * The learning rate of the update that comes after `made` ones, the first after 0; asked once for each, in that order.
 * `loss` is the full loss where the update begins.
 */
type Rate = (made: number, loss: number) => number;

/** A parameter of a schedule; `ofSteps` is its default as a share of the run's updates, where that is the measure. */
export type ScheduleParameter = (NumberParameter & { readonly ofSteps?: number }) | ChoiceParameter;

/**
 * How a learning rate changes, whatever the optimizer: each update, not each epoch, is a step of it.
 * Names and conventions of torch.optim.lr_scheduler; what differs is said with each.
 */
export interface Schedule<P extends Params = Params> {
  readonly parameters: { readonly [K in keyof P]: ScheduleParameter };
  /** The rule for one run, with whatever it has to remember. `lr` is the run's own learning rate. */
  create(lr: number, params: P): Rate;
}
