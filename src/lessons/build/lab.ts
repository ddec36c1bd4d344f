import type { End } from '../../core/ends';
import { endOf } from '../../core/ends';
import { DEFAULT_EXPERIMENT, type Experiment } from '../../core/explore/experiment';
import { type Exploration, explore } from '../../core/explore/explore';
import { type Objective, objectiveOf } from '../../core/objective';
import type { Scenario } from '../../core/scenario';
import { simulate } from '../../core/simulate';
import type { Trajectory } from '../../core/trajectory';
import type { Minimum, Surface } from '../../core/types';
import { en, zh } from '../../locales/whole';
import { createFormat } from '../../report/format';
import { outcomeWords } from '../../report/outcomeText';
import { decode } from '../../scenario/decodeAddress';
import '../../scenario/experimentCodec';
import type { Lang } from '../langs';
import type { Place } from '../lesson';

/** A route as texts speak of it. */
interface Route extends Readonly<Record<string, number | Readonly<Record<Lang, string>>>> {
  readonly lr: number;
  /** The update at which it arrived, or left the map, or else the last one. */
  readonly at: number;
  /** Updates made. */
  readonly updates: number;
  /** Full loss where it ended. */
  readonly loss: number;
  readonly x: number;
  readonly y: number;
  /** Per-sample gradients spent. */
  readonly evals: number;
  readonly slope: number;
  /** The sentence beside it in the figure. */
  readonly ended: Readonly<Record<Lang, string>>;
}

/** What has come of a scene. */
export interface SceneRun {
  readonly scenario: Scenario;
  readonly objective: Objective;
  readonly surface: Surface;
  readonly samples: number;
  /** @param n from 1 @throws Error where the scene has fewer routes */
  route(n: number): Route;
  readonly trajectories: readonly Trajectory[];
  /** How each route ended, in the slider's words. */
  readonly ends: readonly End[];
  readonly lowest: Minimum | undefined;
}

const figureLanguages = { en: { text: en, format: createFormat('en') }, zh: { text: zh, format: createFormat('zh') } };

function make(address: string): SceneRun {
  const { scenario, problems } = decode(address);
  if (problems.length > 0) throw new Error(`${address}: ${problems.map(({ key, given }) => `${key}=${given}`)}`);
  const trajectories = simulate(scenario);
  const objective = objectiveOf(scenario);
  const result = { scenario, objective, trajectories };
  const ended = (lang: Lang, place: number): string => outcomeWords(figureLanguages[lang], result, place).sentence;
  const routes = trajectories.map(({ length, x, y, loss, evals, outcome }, place): Route => {
    const last = length - 1;
    return {
      lr: scenario.runs[place]?.params.lr ?? Number.NaN,
      at: outcome.at ?? last,
      updates: last,
      loss: loss[last]!,
      x: x[last]!,
      y: y[last]!,
      evals: evals[last]!,
      slope: outcome.gradNorm,
      ended: { en: ended('en', place), zh: ended('zh', place) },
    };
  });
  const { surface, samples } = objective;
  const lowest = surface.minima.toSorted((a, b) => a.value - b.value)[0];
  const route = (n: number): Route => {
    const found = routes[n - 1];
    if (!found) throw new Error(`${address} has no route ${n}`);
    return found;
  };
  return {
    scenario,
    objective,
    surface,
    samples,
    route,
    trajectories,
    ends: trajectories.map((t) => endOf(t.outcome)),
    lowest,
  };
}

/** Where lessons have their numbers from: the same core as the page, each scene made once. */
export class Lab {
  readonly #made = new Map<string, SceneRun>();
  readonly #explored = new Map<string, Exploration>();

  /** @throws Error where something of the address can't be used */
  run(address: string): SceneRun {
    const known = this.#made.get(address);
    if (known) return known;
    const made = make(address);
    this.#made.set(address, made);
    return made;
  }

  /** @param experiment the address's own where left out */
  explore(address: string, experiment?: Partial<Experiment>): Exploration {
    const asked = { ...DEFAULT_EXPERIMENT, ...(experiment ?? decode(address).view.experiment) };
    const key = `${address} ${JSON.stringify(asked)}`;
    const explored = this.#explored.get(key) ?? explore(decode(address).scenario, asked);
    this.#explored.set(key, explored);
    return explored;
  }

  /** Where a route stood after so many updates. */
  place(address: string, route: number, update: number): Place {
    const { x, y } = this.run(address).trajectories[route]!;
    return [x[update]!, y[update]!];
  }
}
