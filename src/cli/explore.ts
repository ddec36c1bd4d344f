import { usualExperiment } from '../core/explore/experiment';
import { explore, exploreShare } from '../core/explore/explore';
import type { Share } from '../core/explore/share';
import { theoryOf } from '../core/explore/theory/theory';
import { objectiveOf } from '../core/objective';
import type { Scenario } from '../core/scenario';
import { drawExperiment } from '../plot/svg/drawExperiment';
import { experimentFigureOf } from '../report/experimentFigure';
import { experimentCsv, experimentJson } from '../report/experimentTable';
import type { ExperimentLanguage } from '../report/experimentWords';
import { encode } from '../scenario/encode';
import type { View } from '../scenario/view';
import { UsageError } from './options';
import { writePart } from './parts';

/** What an experiment's table is made of. */
export interface ExploreOptions {
  readonly format: 'csv' | 'json';
  readonly site: string;
  /** The part that is made; all of it where absent. */
  readonly share: Share | undefined;
}

/** Does what an experiment is needed for; one that makes no sense is told to who typed it. */
function sensible<T>(made: () => T): T {
  try {
    return made();
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(`the experiment makes no sense here: ${error.message}`);
    throw error;
  }
}

/**
 * The table of an experiment.
 * @throws UsageError where the experiment makes no sense for the scenario
 */
export function exploreTable(scenario: Scenario, view: View, { format, site, share }: ExploreOptions): string {
  const experiment = view.experiment ?? usualExperiment(scenario);
  const address = encode(scenario, { experiment });
  const found = sensible(() => exploreShare(scenario, experiment, share ?? { part: 1, of: 1 }));
  const explored = { experiment, address, ...found };
  if (format === 'json') return experimentJson(explored, site + address);
  const csv = experimentCsv(explored);
  return share ? writePart(share, address, csv) : csv;
}

/**
 * An experiment as a figure.
 * @throws UsageError where the experiment makes no sense for the scenario
 */
export function exploreFigure(
  scenario: Scenario,
  view: View,
  site: string,
  look: Parameters<typeof experimentFigureOf>[1],
  language: ExperimentLanguage,
): string {
  const experiment = view.experiment ?? usualExperiment(scenario);
  const made = sensible(() => ({
    findings: explore(scenario, experiment),
    theory: theoryOf(scenario, experiment),
  }));
  const link = site + encode(scenario, { experiment });
  const whole = { scenario, objective: objectiveOf(scenario), experiment, ...made };
  return drawExperiment(experimentFigureOf(whole, look, link, language));
}
