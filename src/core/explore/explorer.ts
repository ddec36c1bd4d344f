import { createColumns } from '../columns';
import { type Objective, objectiveOf } from '../objective';
import type { Runner } from '../runner';
import type { Scenario } from '../scenario';
import type { Sliced } from '../sliced';
import { type Design, designOf, ownPlace } from './design';
import { type Experiment, isPassage } from './experiment';
import type { Findings } from './findings';
import { createGrounds } from './ground';
import { planeOrder } from './order';
import { firstPassage, passages } from './passages';
import { rateFor } from './rates';
import { createSpots, type Spot } from './spots';
import { streamOf, tuningStream } from './streams';
import { begin, copyTrial, createTrials, type DrawnRun, make, TURN, workToBegin, writeEnd } from './trials';

/** An experiment under way. */
export interface Explorer {
  /** Does about so much work, counted as in `workOf`; whether the experiment has ended. */
  advance(work: number): boolean;
  /** What is known so far; its columns go on being filled. */
  readonly findings: Findings;
}

/** What is at hand already, or is to be done otherwise than usual. */
interface Given {
  /** That of the scenario. */
  readonly objective?: Objective;
  /** The values on each axis. */
  readonly axes?: Design['axes'];
  /** The places to be tried, each once at most. */
  readonly order?: ArrayLike<number>;
  /** Work after which nothing more is tried. */
  readonly budget?: number;
}

/** Runs that are kept in memory, at most. */
const MOST_TRIALS = 2 ** 23;

/** Draws by which a rate is searched for, at most. */
const TUNING = 9;

/** Each place once: its own first, then coarse to fine. */
function orderOf(design: Design): Uint32Array {
  const outer = design.settings[0]?.touches === 'ground' ? 0 : 1;
  return planeOrder(design.width, design.height, ownPlace(design), outer);
}

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
  const spotAt = createSpots(design, createGrounds(design, objective, columns));
  const order = given.order ?? orderOf(design);
  const places = design.width * design.height;
  if (places * draws > MOST_TRIALS) throw new RangeError(`more than ${MOST_TRIALS} runs`);
  const trials = createTrials(places * draws);
  const passing = isPassage(measure);
  const rates = design.follows ? new Float64Array(places).fill(Number.NaN) : undefined;
  const means = passing && draws > 1 ? new Float64Array(places).fill(Number.NaN) : undefined;

  /** The same with the rate that the policy sets, tried where it must be with draws that are not reported. */
  function* withRate(spot: Spot, place: number, into: Float64Array): Sliced<Spot> {
    const { ground, spec, start } = spot;
    const at = (lr: number): Spot => ({ ...spot, spec: { ...spec, params: { ...spec.params, lr } } });
    const choice = { policy, target, start, objective: ground.objective, route };
    const lr = yield* rateFor(choice, spec.batch, function* (rate) {
      const updates: number[] = [];
      for (let draw = 0; draw < Math.min(draws, TUNING); draw++)
        updates.push(yield* firstPassage({ ...at(rate), stream: tuningStream(ofRoute, draw) }, columns, target));
      return updates;
    });
    into[place] = lr ?? Number.NaN;
    return lr === undefined ? spot : at(lr);
  }

  /** Work that was done since it was told last: short runs are too many to tell of each. */
  let untold = 0;

  /** Goes on with a run that is too long to be made in one go. */
  function* goOn(spot: Spot, runner: Runner): Sliced<void> {
    yield untold;
    untold = 0;
    yield* make(spot, runner, steps);
  }

  function* explore(): Sliced<void> {
    for (let next = 0; next < order.length; next++) {
      const place = order[next]!;
      const spot = rates ? yield* withRate(spotAt(place), place, rates) : spotAt(place);
      const { ground, spec, start } = spot;
      const count = ground.isRandom(spec) ? draws : 1;
      const index = place * draws;
      const trialOf = (draw: number): DrawnRun => ({ ground, spec, start, stream: streamOf(ofRoute, draw) });
      if (passing) {
        const mean = yield* passages({ count, index, of: trialOf }, trials, columns, steps, experiment);
        if (means) means[place] = mean;
      } else {
        const perUpdate = ground.workOf(spec);
        for (let draw = 0; draw < count; draw++) {
          const runner = begin(trialOf(draw));
          const ended = runner.advance(Math.ceil(TURN / perUpdate));
          untold += workToBegin(spot) + runner.made * perUpdate;
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
    get findings() {
      return { axes, draws, ...(rates && { rates }), ...(means && { means }), trials, ended };
    },
  };
}
