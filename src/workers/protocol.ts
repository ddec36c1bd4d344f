import type { Content } from '../core/contents/contents';
import type { Sweep } from '../core/ends';
import type { Experiment } from '../core/explore/experiment';
import type { Piece } from '../core/explore/piece';
import type { Share } from '../core/explore/share';
import type { Theory } from '../core/explore/theory/theory';
import type { Scenario } from '../core/scenario';
import type { SweepRequest } from '../core/sweep';
import type { Trajectory } from '../core/trajectory';
import type { Domain, Minimum, Summary } from '../core/types';

/** A surface whose minima are not known, and where to look for them. */
export interface MinimaRequest {
  readonly surface: Scenario['surface'];
  readonly domain: Domain;
}

/** An experiment in a scenario. */
export interface ExperimentRequest {
  readonly scenario: Scenario;
  readonly experiment: Experiment;
}

/** An experiment that is to be made, or a part of it. */
export interface ExploreRequest extends ExperimentRequest {
  readonly share?: Share | undefined;
}

/** What can be asked of the long work's side. */
export type Request =
  /** The runs of a scenario at some places. */
  | { readonly kind: 'simulate'; readonly scenario: Scenario; readonly places: readonly number[] }
  /** One route at every learning rate of its slider. */
  | ({ readonly kind: 'sweep' } & SweepRequest)
  | ({ readonly kind: 'minima' } & MinimaRequest)
  | ({ readonly kind: 'explore' } & ExploreRequest)
  /** What theory says of an experiment. */
  | ({ readonly kind: 'theory' } & ExperimentRequest);

/** How a task stands. */
export type Report =
  | {
      readonly kind: 'progress';
      readonly share: number;
      /** Whether it is still the samples that are being made; the share begins anew after that. */
      readonly making: boolean;
    }
  | {
      readonly kind: 'trajectories';
      readonly trajectories: readonly Trajectory[];
      /** Present where the data is too big for the page to know it without. */
      readonly summary?: Summary | undefined;
    }
  | { readonly kind: 'sweep'; readonly sweep: Sweep }
  | { readonly kind: 'minima'; readonly minima: readonly Minimum[] }
  /** What is new of an experiment's findings, and what part of the whole of it is done by this task, 0 … 1. */
  | { readonly kind: 'piece'; readonly piece: Piece; readonly share: number }
  | { readonly kind: 'theory'; readonly theory: Theory }
  /** It can't be done; nothing more is heard of it. */
  | { readonly kind: 'failed'; readonly reason: string };

export type ToWorker =
  /** A content that the requests to come name by its key. */
  | { readonly type: 'keep'; readonly key: string; readonly content: Content }
  /** A content that no request names any more, until it is sent anew. */
  | { readonly type: 'forget'; readonly key: string }
  | { readonly type: 'start'; readonly id: number; readonly request: Request }
  | { readonly type: 'cancel'; readonly id: number }
  /** All tasks wait, or go on. */
  | { readonly type: 'rest'; readonly resting: boolean }
  /** Asks for a sign of life. */
  | { readonly type: 'ping' };

export type FromWorker =
  | { readonly type: 'told'; readonly id: number; readonly report: Report; readonly done: boolean }
  | { readonly type: 'alive' };
