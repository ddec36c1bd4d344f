import { schedulerTemplate, torchCode } from '../../codegen/torch/code';
import { datasets, optimizerOf, scheduleOf, surfaceTypeOf } from '../../core/catalogue';
import { typesetFormula } from '../../core/formula/typesetLines';
import type { MathNode } from '../../core/mathNode';
import type { Schedule } from '../../core/method';
import { resolve } from '../../core/params';
import type { Scenario } from '../../core/scenario';
import type { Source } from '../../core/source';
import type { Parameter, Params, Surface } from '../../core/types';
import type { Locale } from '../../locales/en';
import type { Explanations } from '../../locales/explain/en';
import { procedureFormulas } from '../../optimizers/formulas';
import type { MethodId } from '../../optimizers/ids';
import { ruleOf } from '../../optimizers/ruleOf';
import { torchCalls } from '../../optimizers/torchCalls';
import { completeParams, datasetsOf, isOptimizer, isSurface } from '../../scenario/defaults';
import { completeSchedule, isSchedule } from '../../scenario/schedule';
import type { RateId } from '../../schedules/ids';
import { scheduleRules } from '../../schedules/rules';
import { surfaceFormulas } from '../../surfaces/formulas';
import type { SurfaceId } from '../../surfaces/ids';
import { typesetLines } from '../math/notation';
import { typesetRule } from '../math/rule';
import { datasetSources, optimizerSources, scheduleSources, surfaceSources } from './sources';

/** What an explanation is of. */
export type Subject =
  | { readonly kind: 'optimizer'; readonly id: MethodId; readonly place: number }
  | { readonly kind: 'schedule'; readonly id: RateId; readonly place: number }
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
  readonly text: string;
  /** What the letters of the formula stand for. */
  readonly where?: string | undefined;
  readonly sources: readonly Source[] | undefined;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly values: Params;
  /** Whether the values are those in use, not defaults. */
  readonly inUse: boolean;
  readonly code?: { readonly line: string; readonly nearest: boolean } | undefined;
  readonly asides: readonly Aside[];
}

function optimizerTopic(
  id: MethodId,
  place: number,
  { scenario, surface }: Scene,
  text: Locale,
  words: Explanations,
): Topic {
  const run = scenario.runs[place];
  const inUse = run?.optimizer === id;
  const method = inUse ? run : { optimizer: id };
  const values = inUse ? run.params : completeParams(method, surface);
  const optimizer = optimizerOf(method);
  const { parameters } = optimizer;
  const { name, about } = text.optimizers[id];
  const [rule, lines, torch] = [ruleOf(method), procedureFormulas[id], torchCalls[id]];
  return {
    name,
    about,
    formula: rule ? typesetRule(rule, optimizer, text.rule.cases) : lines && typesetLines(lines),
    ...words.optimizers[id],
    sources: optimizerSources[id],
    parameters,
    values,
    inUse,
    code: torch && { line: torchCode(torch.call, parameters, values), nearest: torch.nearest ?? false },
    asides: [],
  };
}

function scheduleTopic(id: RateId, place: number, { scenario }: Scene, text: Locale, words: Explanations): Topic {
  const run = scenario.runs[place];
  const inUse = (run?.schedule?.id ?? 'constant') === id;
  const its: Schedule['parameters'] = id === 'constant' ? {} : scheduleOf(id).parameters;
  const parameters = { ...(run && { lr: optimizerOf(run).parameters.lr! }), ...its };
  const params =
    id === 'constant' ? {} : completeSchedule(id, scenario.steps, inUse ? run?.schedule?.params : {}).params;
  const values = { ...(run && { lr: run.params.lr ?? 0 }), ...params };
  const { name, about } = text.schedules[id];
  const rule = scheduleRules[id];
  return {
    name,
    about,
    formula: rule && typesetLines(rule.formula),
    ...words.schedules[id],
    sources: scheduleSources[id],
    parameters,
    values,
    inUse,
    code: rule && { line: torchCode(schedulerTemplate(rule), parameters, values), nearest: false },
    asides: [],
  };
}

/** The loss as it is printed, with the symbols of the surface's parameters. */
function formulaOf(id: SurfaceId, parameters: Topic['parameters']): MathNode | undefined {
  const { lines, printed } = surfaceFormulas[id] ?? {};
  if (printed) return typesetLines(printed);
  const symbols = Object.entries(parameters).flatMap(([name, parameter]) =>
    parameter.kind === 'number' && parameter.symbol ? [[name, parameter.symbol] as const] : [],
  );
  return lines && typesetFormula(lines, Object.fromEntries(symbols));
}

function surfaceTopic(id: SurfaceId, { scenario }: Scene, text: Locale, words: Explanations): Topic {
  const { parameters: all } = surfaceTypeOf(id);
  // A text stands beside the menu of surfaces, not in a table of numbers.
  const parameters = Object.fromEntries(Object.entries(all).filter(([, { kind }]) => kind !== 'text'));
  const inUse = scenario.surface.id === id;
  const { name, about } = text.surfaces[id];
  return {
    name,
    about,
    formula: formulaOf(id, parameters),
    ...words.surfaces[id],
    sources: surfaceSources[id],
    parameters,
    values: inUse ? scenario.surface.params : resolve(parameters),
    inUse,
    asides: datasetsOf(id)
      .filter((data) => Object.hasOwn(datasets, data))
      .map((data) => ({
        name: text.datasets[data].name,
        text: words.datasets[data].text,
        sources: datasetSources[data],
      })),
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
