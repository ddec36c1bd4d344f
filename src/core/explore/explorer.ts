import { createColumns } from '../columns';
import { type Objective, objectiveOf } from '../objective';
import type { RunSpec, Scenario } from '../scenario';
import type { Sliced } from '../sliced';
import { type Experiment, isPassage } from './experiment';
import type { Findings } from './findings';
import { createGrounds, type Ground } from './ground';
import { planeOrder } from './order';
import { firstPassage, passages } from './passages';
import { ownPlace, type Plan, planOf, valuesAt } from './plan';
import { rateFor } from './rates';
import { streamOf, tuningStream } from './streams';
import { begin, copyTrial, createTrials, make, type Trial, writeEnd } from './trials';

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
  readonly axes?: Plan['axes'];
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
function orderOf(plan: Plan): Uint32Array {
  const outer = plan.settings[0]?.touches === 'ground' ? 0 : 1;
  return planeOrder(plan.width, plan.height, ownPlace(plan), outer);
}

/**
 * Varies one or two settings of a route and makes the runs, coarse to fine.
 * @throws RangeError where the experiment makes no sense for the scenario, with the reason
 */
export function createExplorer(scenario: Scenario, experiment: Experiment, given: Given = {}): Explorer {
  const { measure, target, policy, draws } = experiment;
  const { objective = objectiveOf(scenario), budget = Number.POSITIVE_INFINITY } = given;
  const plan = planOf(scenario, experiment, objective, given.axes);
  const { settings, route, place, axes } = plan;
  const columns = createColumns(scenario.steps);
  const groundAt = createGrounds(plan, objective, columns);
  const order = given.order ?? orderOf(plan);
  const places = plan.width * plan.height;
  if (places * draws > MOST_TRIALS) throw new RangeError(`more than ${MOST_TRIALS} runs`);
  const trials = createTrials(places * draws);
  const passing = isPassage(measure);
  const rates = plan.follows ? new Float64Array(places).fill(Number.NaN) : undefined;
  const means = passing && draws > 1 ? new Float64Array(places).fill(Number.NaN) : undefined;

  /** The rate of a batch, tried where it must be with draws that are not reported. */
  const chosen = (ground: Ground, spec: RunSpec, start: Scenario['start']): Sliced<number | undefined> =>
    rateFor({ policy, target, start, objective: ground.objective, route }, spec.batch, function* (lr) {
      const tuned = { ...spec, params: { ...spec.params, lr } };
      const updates: number[] = [];
      for (let draw = 0; draw < Math.min(draws, TUNING); draw++) {
        const trial = { ground, spec: tuned, start, stream: tuningStream(place, draw) };
        updates.push(yield* firstPassage(trial, columns, target));
      }
      return updates;
    });

  function* explorePlace(index: number): Sliced<void> {
    const values = valuesAt(plan, index);
    const ground = groundAt(values);
    let spec = settings.reduce((of, { run }, i) => run?.(of, values[i]!) ?? of, route);
    const start = settings.reduce((of, setting, i) => setting.start?.(of, values[i]!) ?? of, scenario.start);
    if (rates) {
      const lr = yield* chosen(ground, spec, start);
      if (lr !== undefined) spec = { ...spec, params: { ...spec.params, lr } };
      rates[index] = lr ?? Number.NaN;
    }
    const trialOf = (draw: number): Trial => ({ ground, spec, start, stream: streamOf(place, draw) });
    const count = ground.isRandom(spec) ? draws : 1;
    const first = index * draws;
    if (passing) {
      const mean = yield* passages({ count, index: first, of: trialOf }, trials, columns, scenario.steps, experiment);
      if (means) means[index] = mean;
    } else {
      for (let draw = 0; draw < count; draw++) {
        const trial = trialOf(draw);
        const runner = begin(trial);
        yield* make(trial, runner, scenario.steps);
        writeEnd(trials, first + draw, runner, ground.objective, columns, measure);
      }
    }
    for (let draw = count; draw < draws; draw++) copyTrial(trials, first, first + draw);
  }

  function* explore(): Sliced<void> {
    for (let next = 0; next < order.length; next++) yield* explorePlace(order[next]!);
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
