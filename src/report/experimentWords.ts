import type { Design } from '../core/explore/design';
import { type Experiment, isPassage } from '../core/explore/experiment';
import type { Findings } from '../core/explore/findings';
import type { Theory } from '../core/explore/theory/theory';
import type { Objective } from '../core/objective';
import type { Scenario } from '../core/scenario';
import type { ExperimentFigureText } from '../locales/experimentFigure/en';
import type { PlaneKind } from '../plot/experiment/painted';
import type { ExperimentFigure, NamedAxis } from '../plot/svg/experimentFigure';
import { captionOf, type FigureLanguage, sceneName } from './figureOf';
import { minimaNames } from './mapWords';
import { settingsOf } from './settings';

/** An experiment that was made, with what theory says of it. */
export interface MadeExperiment {
  readonly scenario: Scenario;
  readonly objective: Objective;
  readonly experiment: Experiment;
  readonly findings: Findings;
  readonly theory: Theory;
}

/** What an experiment's figure is told with. */
export interface ExperimentLanguage extends FigureLanguage {
  readonly experimentText: ExperimentFigureText;
}

/** What a setting is called. */
export function settingName(design: Design, index: number, { text, experimentText }: ExperimentLanguage): string {
  const { name } = design.axes[index]!;
  const special: Readonly<Record<string, string>> = experimentText.axes;
  const symbol = design.settings[index]!.parameter?.symbol;
  return special[name] ?? [text.parameters[name] ?? name, symbol].filter((part) => part !== undefined).join(' ');
}

export function namedAxis(design: Design, index: number, language: ExperimentLanguage): NamedAxis {
  const axis = design.axes[index]!;
  const name = settingName(design, index, language);
  return { axis, name: axis.scale === 'log' ? language.experimentText.log(name) : name };
}

/** What becomes of a route in one word, as beside its slider. */
export function endWords(
  { objective }: MadeExperiment,
  { text }: ExperimentLanguage,
): Readonly<Record<string, string>> {
  const known = objective.surface.minima.length > 0;
  return known ? text.paint.tones : { ...text.paint.tones, ...text.paint.tonesUnknown };
}

/** What a kind of places is called, with the measures that it spans. */
export function kindWord(kind: PlaneKind, made: MadeExperiment, language: ExperimentLanguage): string {
  const { experimentText: words, format } = language;
  const { scenario, objective, experiment } = made;
  const { end, minimum, range, colours } = kind;
  const [from, to] = (range ?? [0, 0]).map(format.figures) as [string, string];
  if (end === 'value') return words.range(from, to);
  if (end === 'missed') return words.missed[isPassage(experiment.measure) ? 'target' : 'number'];
  const at = minimum === undefined ? undefined : objective.surface.minima[minimum];
  const names = minimaNames(scenario.surface.id, objective.surface, language.text);
  const word = at
    ? words.valley(names[end === 'reached' ? 0 : 1], format.value(at.x), format.value(at.y))
    : endWords(made, language)[end]!;
  return colours[0] === colours[1] || !range ? word : words.updates(from, to, word);
}

/** The scenario, the route that is varied, and what is measured, in sentences. */
export function captionWords(made: MadeExperiment, { route }: Design, language: ExperimentLanguage): string {
  const { scenario, objective, experiment } = made;
  const { text, words, experimentText, format } = language;
  const settings = settingsOf(route, objective, text, words);
  const measured = [
    ...(isPassage(experiment.measure) ? [experimentText.target(`${format.figures(100 * experiment.target)} %`)] : []),
    ...(experiment.measure === 'time' ? [experimentText.parallel(format.whole(experiment.parallel))] : []),
    ...(experiment.draws > 1 ? [experimentText.draws(format.whole(experiment.draws))] : []),
  ].join(words.figure.comma);
  const whole = { scenario, objective, trajectories: [] };
  const sentences = [
    sceneName(whole, language),
    words.figure.route(text.routes.route(experiment.route), settings),
    measured,
  ].filter((sentence) => sentence !== '');
  const end = words.figure.end;
  return (
    sentences.map((sentence) => sentence + end).join('') +
    captionOf(whole, { clock: 'step', time: undefined }, language)
  );
}

/** Values of a curve that are told, at most. */
const TOLD = 16;

/** What the picture shows, for those who do without it: how much of it is of each kind, or some of its numbers. */
export function toldOf(picture: ExperimentFigure['picture'], { text, words, format }: ExperimentLanguage): string[] {
  const entry = (name: string, value: string): string => words.figure.route(name, value);
  if (picture.kind === 'plane') {
    const { kinds } = picture.painted;
    const all = kinds.reduce((sum, { places }) => sum + places, 0);
    return kinds.map(({ places }, i) => entry(picture.words[i]!, format.percent(places / all)));
  }
  if (picture.kind === 'shares') return [...picture.words];
  const every = Math.ceil(picture.points.length / TOLD);
  const some = picture.points.filter((_, i) => i % every === 0);
  return [
    some.map(({ value, median }) => entry(format.figures(value), format.figures(median))).join(text.paint.between),
  ];
}
