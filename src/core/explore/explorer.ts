import { optimizerOf } from '../catalogue';
import { createColumns } from '../columns';
import { type Objective, objectiveOf } from '../objective';
import type { Runner } from '../runner';
import type { Scenario } from '../scenario';
import type { Sliced } from '../sliced';
import { ratesOn } from '../stride';
import { orderOf } from './deal';
import { type Design, designOf } from './design';
import { type Experiment, isPassage } from './experiment';
import type { Findings } from './findings';
import { createGrounds } from './ground';
import { meanPassage, passages } from './passages';
import { isPlainDescent, rateByRule, rateByTheory, rateByTrying } from './rates';
import type { Share } from './share';
import { sizeOf } from './size';
import { createSpots, type Spot } from './spots';
import { streamOf, tuningStream } from './streams';
import {
  copyTrial,
  createTrials,
  type DrawnRun,
  make,
  makeSome,
  TURN,
  workToBegin,
  writeEnd,
  writeMissed,
} from './trials';

/** An experiment under way. */
export interface Explorer {
  /** Does about so much work, counted as in `workOf`; whether the experiment has ended. */
  advance(work: number): boolean;
  /** What is known so far; its columns go on being filled. */
  readonly findings: Findings;
  /** The places that are tried, each once. */
  readonly order: ArrayLike<number>;
  /** How many of them, from the first, have all their draws. */
  readonly done: number;
  /** The part of the places that is done, 0 … 1; of the one under way the part of its draws that is known. */
  readonly share: number;
}

/** What is at hand already, or is to be done otherwise than usual. */
interface Given {
  /** That of the scenario. */
  readonly objective?: Objective;
  /** The values on each axis. */
  readonly axes?: Design['axes'];
  /** The places to be tried, each once at most. */
  readonly order?: ArrayLike<number>;
  /** The part of the places to be tried, where others are elsewhere. */
  readonly share?: Share | undefined;
  /** Work after which nothing more is tried. */
  readonly budget?: number;
}

/** Runs that are kept in memory, at most. */
export const MOST_TRIALS = 2 ** 23;

/** Draws by which a rate is searched for, where anything is random. */
const TUNING = 32;

const withRate = (spot: Spot, lr: number): Spot => ({
  ...spot,
  spec: { ...spot.spec, params: { ...spot.spec.params, lr } },
});

/**
 * Varies one or two settings of a route and makes the runs, coarse to fine.
 * @throws RangeError where the experiment makes no sense for the scenario, with the reason
 */
export function createExplorer(scenario: Scenario, experiment: Experiment, given: Given = {}): Explorer {
  const { measure, target, policy, draws } = experiment;
  const { steps } = scenario;
  const { objective = objectiveOf(scenario), budget = Number.POSITIVE_INFINITY } = given;
  const design = designOf(scenario, experiment, objective, given.axes);
  const { route, place: ofRoute, axes } = design;
  const columns = createColumns(steps);
  const grounds = createGrounds(design, objective, columns);
  const spotAt = createSpots(design);
  const order = given.order ?? orderOf(design, given.share);
  const places = design.width * design.height;
  if (places * draws > MOST_TRIALS) throw new RangeError(`more than ${MOST_TRIALS} runs`);
  const trials = createTrials(places * draws);
  const passing = isPassage(measure);
  const rates = design.follows ? new Float64Array(places).fill(Number.NaN) : undefined;
  const means = passing && draws > 1 ? new Float64Array(places).fill(Number.NaN) : undefined;

  /** The rate that the policy sets, tried where it must be with draws that are not reported; undefined where none arrives. */
  function* rateAt({ ground, spec, start }: Spot): Sliced<number | undefined> {
    const { samples, surface } = ground.objective;
    const batch = sizeOf(spec.batch, samples);
    if (policy !== 'tuned') return rateByRule(policy, route.params.lr!, batch / sizeOf(route.batch, samples));
    const moments = isPlainDescent(spec) ? yield* ground.moments() : undefined;
    if (moments) return yield* rateByTheory(moments, { batch, start, target, steps });
    const count = ground.isRandom(spec) ? TUNING : 1;
    return yield* rateByTrying(ratesOn(optimizerOf(spec).stride, surface), steps, (lr, limit) => {
      const tuned = { ...spec, params: { ...spec.params, lr } };
      const of = (draw: number): DrawnRun => ({ ground, spec: tuned, start, stream: tuningStream(ofRoute, draw) });
      return meanPassage({ count, of }, columns, target, limit);
    });
  }

  let done = 0;

  /** Work that was done since it was told last: short runs are too many to tell of each. */
  let untold = 0;

  /** Goes on with a run that is too long to be made in one go. */
  function* goOn(spot: Spot, runner: Runner): Sliced<void> {
    yield untold;
    untold = 0;
    yield* make(spot, runner, steps);
  }

  function* explore(): Sliced<void> {
    for (; done < order.length; done++) {
      const place = order[done]!;
      // Asked without a turn where nothing is to be made: runs are short, and many.
      const asSet = spotAt(place, grounds.known(place) ?? (yield* grounds.make(place)));
      const rate = rates && (yield* rateAt(asSet));
      if (rates) rates[place] = rate ?? Number.NaN;
      const spot = rate === undefined ? asSet : withRate(asSet, rate);
      const { ground, spec, start } = spot;
      const lacking = rates !== undefined && rate === undefined;
      const count = lacking || !ground.isRandom(spec) ? 1 : draws;
      const index = place * draws;
      if (lacking) {
        writeMissed(trials, index);
        if (means) means[place] = Number.POSITIVE_INFINITY;
      } else if (passing) {
        const of = (draw: number): DrawnRun => ({ ground, spec, start, stream: streamOf(ofRoute, draw) });
        const mean = yield* passages({ count, index, of }, trials, columns, steps, experiment);
        if (means) means[place] = mean;
      } else {
        const perUpdate = ground.workOf(spec);
        for (let draw = 0; draw < count; draw++) {
          const runner = ground.runner(spec);
          runner.begin(start, spec, streamOf(ofRoute, draw));
          const ended = makeSome(spot, runner, steps);
          untold += workToBegin(spot) + runner.reached * perUpdate;
          if (!ended) yield* goOn(spot, runner);
          writeEnd(trials, index + draw, runner, ground.objective, columns, measure);
          if (untold < TURN) continue;
          yield untold;
          untold = 0;
        }
      }
      for (let draw = count; draw < draws; draw++) copyTrial(trials, index, index + draw);
    }
  }

  const work = explore();
  let spent = 0;
  let ended = false;
  return {
    advance(amount) {
      const until = Math.min(budget, spent + amount);
      while (!ended && spent < until) {
        const turn = work.next();
        if (turn.done) ended = true;
        else spent += turn.value;
      }
      ended ||= spent >= budget;
      return ended;
    },
    order,
    get done() {
      return done;
    },
    get share() {
      if (done === order.length) return 1;
      const index = order[done]! * draws;
      const known = trials.tried.subarray(index, index + draws).reduce((sum, one) => sum + one, 0);
      return (done + known / draws) / order.length;
    },
    get findings() {
      return { axes, draws, ...(rates && { rates }), ...(means && { means }), trials, ended };
    },
  };
}
