import type { Experiment } from '../core/explore/experiment';
import { DEFAULT_EXPERIMENT } from '../core/explore/experiment';
import { exploreShare } from '../core/explore/explore';
import type { Share } from '../core/explore/share';
import type { Scenario } from '../core/scenario';
import type { Domain } from '../core/types';
import { experimentCsv, experimentJson } from '../report/experimentTable';
import { encode } from '../scenario/encode';
import type { View } from '../scenario/view';
import { UsageError } from './options';
import { writePart } from './parts';

/** The same experiment with the ends of the map that is seen, where a start is varied and no others are said. */
function seen(experiment: Experiment, domain: Domain | undefined): Experiment {
  if (!domain) return experiment;
  const [xmin, xmax, ymin, ymax] = domain;
  const { vary, by = vary === 'start' ? 'y' : undefined } = experiment;
  const across = { x: [xmin, xmax], start: [xmin, xmax], y: [ymin, ymax] } as const;
  const ends = (name: string | undefined) => (name === 'x' || name === 'y' || name === 'start' ? across[name] : []);
  const [from, to] = ends(vary);
  const [fromBy, toBy] = ends(by);
  const known = Object.fromEntries(
    Object.entries({ from, to, fromBy, toBy }).filter(([, value]) => value !== undefined),
  );
  return { ...known, ...experiment };
}

/** What an experiment's table is made of. */
export interface ExploreOptions {
  readonly format: 'csv' | 'json';
  readonly site: string;
  /** The part that is made; all of it where absent. */
  readonly share: Share | undefined;
}

/**
 * The table of an experiment.
 * @throws UsageError where the experiment makes no sense for the scenario
 */
export function exploreTable(scenario: Scenario, view: View, { format, site, share }: ExploreOptions): string {
  const experiment = seen(view.experiment ?? DEFAULT_EXPERIMENT, view.domain);
  const address = encode(scenario, { experiment });
  try {
    const found = exploreShare(scenario, experiment, share ?? { part: 1, of: 1 });
    const explored = { experiment, address, ...found };
    if (format === 'json') return experimentJson(explored, site + address);
    const csv = experimentCsv(explored);
    return share ? writePart(share, address, csv) : csv;
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(`the experiment makes no sense here: ${error.message}`);
    throw error;
  }
}
