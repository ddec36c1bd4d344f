import { type Design, designOf, isOverMap } from '../core/explore/design';
import { isPassage } from '../core/explore/experiment';
import { curvePoints } from '../plot/experiment/curves';
import { edgeLine } from '../plot/experiment/edgeLine';
import { paintPlane } from '../plot/experiment/painted';
import { stackedShares } from '../plot/experiment/shares';
import type { ExperimentFigure, SettingMark } from '../plot/svg/experimentFigure';
import { LANGUAGE_TABLE } from '../scenario/languages';
import {
  captionWords,
  type ExperimentLanguage,
  endWords,
  kindWord,
  type MadeExperiment,
  namedAxis,
  settingName,
  toldOf,
} from './experimentWords';
import type { FigureView } from './figureOf';

function planeOf(design: Design, made: MadeExperiment, palette: FigureView['palette'], language: ExperimentLanguage) {
  const { experiment, findings, objective, scenario, theory } = made;
  const basins = isOverMap(design);
  const look = { measure: experiment.measure, palette, minima: objective.surface.minima, basins };
  const painted = paintPlane(findings, look);
  const points = edgeLine(design.axes, theory.edges);
  const own = design.settings.map((varied) => varied.of(scenario, design.route)) as [number, number];
  const best = design.axes.map(({ name }) => (name === 'lr' || name === 'momentum' ? theory.best?.[name] : undefined));
  const colour = palette.routes[design.place % palette.routes.length]!;
  const marks: SettingMark[] = [{ kind: 'own', at: own, word: language.experimentText.own, colour }];
  if (best[0] !== undefined && best[1] !== undefined)
    marks.unshift({ kind: 'best', at: [best[0], best[1]], word: language.experimentText.best, colour: palette.ink });
  return {
    kind: 'plane',
    axes: [namedAxis(design, 0, language), namedAxis(design, 1, language)],
    painted,
    words: painted.kinds.map((kind) => kindWord(kind, made, language)),
    theory: points.length > 0 ? { points, word: language.experimentText.edge } : undefined,
    marks,
  } as const;
}

/** What theory expects of the measure at each value. */
function expected({ experiment, theory }: MadeExperiment, { axes }: Design): Float64Array | undefined {
  const { measure, parallel } = experiment;
  return theory.batch?.updates.map((updates, i) => {
    const batch = axes[0].values[i]!;
    return updates * (measure === 'cost' ? batch : measure === 'time' ? Math.ceil(batch / parallel) : 1);
  });
}

function lineOf(design: Design, made: MadeExperiment, language: ExperimentLanguage): ExperimentFigure['picture'] {
  const { experiment, findings, scenario, theory } = made;
  const { experimentText: words, format } = language;
  const axes = [namedAxis(design, 0, language)] as const;
  const marks = [{ at: design.settings[0]!.of(scenario, design.route), word: words.own }];
  if (theory.edges) marks.push({ at: theory.edges[0]!, word: words.edge });
  if (theory.best) marks.push({ at: theory.best.lr, word: words.best });
  if (experiment.measure === 'outcome') {
    const shares = stackedShares(findings);
    const ends = endWords(made, language);
    return { kind: 'shares', axes, measure: words.share, shares, words: shares.map(({ end }) => ends[end]!), marks };
  }
  return {
    kind: 'curve',
    axes,
    measure: words.measures[experiment.measure],
    points: curvePoints(findings),
    theory: expected(made, design),
    words: {
      median: words.median(format.whole(findings.draws), findings.draws),
      band: words.band,
      theory: words.theory,
      hollow: findings.draws > 1 ? words.hollow : words.missed[isPassage(experiment.measure) ? 'target' : 'number'],
    },
    marks,
  };
}

/**
 * An experiment as a figure that stands by itself.
 * @param made findings of all of its places, or of those that are known
 */
export function experimentFigureOf(
  made: MadeExperiment,
  shown: Pick<FigureView, 'width' | 'height' | 'palette' | 'transparent'>,
  link: string,
  language: ExperimentLanguage,
): ExperimentFigure {
  const { scenario, objective, experiment, findings } = made;
  const { experimentText, text, format } = language;
  const design = designOf(scenario, experiment, objective, findings.axes);
  const basins = isOverMap(design);
  const end = language.words.figure.end;
  const names = design.axes.map((_, i) => settingName(design, i, language));
  const measure = experimentText.measures[experiment.measure];
  const title = basins && experiment.measure === 'outcome' ? experimentText.basins : experimentText.by(measure, names);
  const caption = captionWords(made, design, language);
  const picture =
    design.axes.length === 2 ? planeOf(design, made, shown.palette, language) : lineOf(design, made, language);
  return {
    picture,
    ...shown,
    write: format.figures,
    words: {
      lang: LANGUAGE_TABLE[text.tag].tag,
      title,
      description: [title, ...toldOf(picture, language)].join(end) + end + caption,
      caption,
      link,
    },
  };
}
