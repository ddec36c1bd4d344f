import { datasets, optimizers, schedules, surfaces } from '../../core/catalogue';
import type { MathNode } from '../../core/mathNode';
import { resolve } from '../../core/params';
import type { Scenario } from '../../core/scenario';
import type { Source } from '../../core/source';
import type { Parameter, Params, Schedule, Surface, SurfaceType } from '../../core/types';
import type { Locale } from '../../locales/en';
import type { Explanations } from '../../locales/explain/en';
import { formulas } from '../../optimizers/formulas';
import type { OptimizerId } from '../../optimizers/ids';
import { rules } from '../../optimizers/rules';
import type { TorchCall } from '../../optimizers/shared/torchCall';
import { sources as optimizerSources } from '../../optimizers/sources';
import { torchCalls } from '../../optimizers/torchCalls';
import { torchCode } from '../../program/torch/code';
import { completeParams, datasetsOf, isOptimizer, isSurface } from '../../scenario/defaults';
import { completeSchedule, isSchedule } from '../../scenario/schedule';
import type { ScheduleId } from '../../schedules/ids';
import type { SurfaceId } from '../../surfaces/ids';
import { typesetLines } from '../math/notation';
import { typesetRule } from '../math/rule';
import { datasetSources } from './datasetSources';
import { scheduleRules } from './scheduleRules';
import { surfaceFormulas } from './surfaceFormulas';
import { surfaceSources } from './surfaceSources';

/** What an explanation is of. */
export type Subject =
  | { readonly kind: 'optimizer'; readonly id: OptimizerId; readonly place: number }
  | { readonly kind: 'schedule'; readonly id: ScheduleId | 'constant'; readonly place: number }
  | { readonly kind: 'surface'; readonly id: SurfaceId };

/** The scene that present values are taken from. */
interface Scene {
  readonly scenario: Scenario;
  readonly surface: Surface;
}

/** Something that is explained beside the subject. */
interface Aside {
  readonly name: string;
  readonly text: string;
  readonly sources: readonly Source[] | undefined;
}

/** Everything that an explanation shows; what has not been written down is absent. */
export interface Topic {
  readonly name: string;
  readonly about: string;
  readonly formula: MathNode | undefined;
  /** What the letters of the formula stand for. */
  readonly where: string | undefined;
  readonly text: string;
  readonly sources: readonly Source[] | undefined;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly values: Params;
  /** Whether the values are those in use, not defaults. */
  readonly inUse: boolean;
  readonly code?: { readonly line: string; readonly nearest: boolean } | undefined;
  readonly asides: readonly Aside[];
}

const codeOf = (call: TorchCall | undefined, parameters: Topic['parameters'], values: Params): Topic['code'] =>
  call && { line: torchCode(call.call, parameters, values), nearest: call.nearest ?? false };

const linesOf = (lines: readonly string[] | undefined): MathNode | undefined => lines && typesetLines(lines);

function optimizerTopic(
  id: OptimizerId,
  place: number,
  { scenario, surface }: Scene,
  text: Locale,
  words: Explanations,
): Topic {
  const run = scenario.runs[place];
  const inUse = run?.optimizer === id;
  const values = inUse ? run.params : completeParams(id, surface);
  const optimizer = optimizers[id];
  const { parameters } = optimizer;
  const rule = rules[id];
  return {
    ...text.optimizers[id],
    formula: rule ? typesetRule(rule, optimizer, words.cases) : linesOf(formulas[id]),
    text: words.optimizers[id].text,
    where: words.optimizers[id].where,
    sources: optimizerSources[id],
    parameters,
    values,
    inUse,
    code: codeOf(torchCalls[id], parameters, values),
    asides: [],
  };
}

function scheduleTopic(
  id: ScheduleId | 'constant',
  place: number,
  { scenario }: Scene,
  text: Locale,
  words: Explanations,
): Topic {
  const run = scenario.runs[place];
  const inUse = (run?.schedule?.id ?? 'constant') === id;
  const its: Schedule['parameters'] = id === 'constant' ? {} : schedules[id].parameters;
  const parameters = { ...(run && { lr: optimizers[run.optimizer].parameters.lr }), ...its };
  const params =
    id === 'constant' ? {} : completeSchedule(id, scenario.steps, inUse ? run?.schedule?.params : {}).params;
  const values = { ...(run && { lr: run.params.lr ?? 0 }), ...params };
  const rule = scheduleRules[id];
  return {
    ...text.schedules[id],
    about: text.abouts.schedules[id] ?? '',
    formula: linesOf(rule?.formula),
    text: words.schedules[id],
    where: words.where.schedule[id],
    sources: rule?.sources,
    parameters,
    values,
    inUse,
    code: codeOf(rule && { call: rule.torch }, parameters, values),
    asides: [],
  };
}

function surfaceTopic(id: SurfaceId, { scenario }: Scene, text: Locale, words: Explanations): Topic {
  const { parameters: all }: SurfaceType = surfaces[id];
  // A text stands beside the menu of surfaces, not in a table of numbers.
  const parameters = Object.fromEntries(Object.entries(all).filter(([, { kind }]) => kind !== 'text'));
  const inUse = scenario.surface.id === id;
  return {
    ...text.surfaces[id],
    about: text.abouts.surfaces[id] ?? '',
    formula: linesOf(surfaceFormulas[id]),
    text: words.surfaces[id],
    where: words.where.surface[id],
    sources: surfaceSources[id],
    parameters,
    values: inUse ? scenario.surface.params : resolve(parameters),
    inUse,
    asides: datasetsOf(id)
      .filter((data) => Object.hasOwn(datasets, data))
      .map((data) => ({ name: text.datasets[data].name, text: words.datasets[data], sources: datasetSources[data] })),
  };
}

/** The subject as an explanation shows it: its texts, and its parameters with their present values. */
export function topicOf(subject: Subject, scene: Scene, text: Locale, words: Explanations): Topic {
  switch (subject.kind) {
    case 'optimizer':
      return optimizerTopic(subject.id, subject.place, scene, text, words);
    case 'schedule':
      return scheduleTopic(subject.id, subject.place, scene, text, words);
    case 'surface':
      return surfaceTopic(subject.id, scene, text, words);
  }
}

/** The subjects of the same kind, by name, so that one may be read after the other. */
export function neighboursOf(subject: Subject, text: Locale): readonly (readonly [subject: Subject, name: string])[] {
  switch (subject.kind) {
    case 'optimizer':
      return Object.keys(text.optimizers)
        .filter(isOptimizer)
        .map((id) => [{ ...subject, id }, text.optimizers[id].name]);
    case 'schedule':
      return Object.keys(text.schedules)
        .filter((id) => id === 'constant' || isSchedule(id))
        .map((id) => [{ ...subject, id }, text.schedules[id].name]);
    case 'surface':
      return Object.keys(text.surfaces)
        .filter(isSurface)
        .map((id) => [{ ...subject, id }, text.surfaces[id].name]);
  }
}
