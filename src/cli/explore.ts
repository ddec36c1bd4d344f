import { DEFAULT_EXPERIMENT } from '../core/explore/experiment';
import { exploreShare } from '../core/explore/explore';
import type { Share } from '../core/explore/share';
import type { Scenario } from '../core/scenario';
import { experimentCsv, experimentJson } from '../report/experimentTable';
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

/**
 * The table of an experiment.
 * @throws UsageError where the experiment makes no sense for the scenario
 */
export function exploreTable(scenario: Scenario, view: View, { format, site, share }: ExploreOptions): string {
  const experiment = view.experiment ?? DEFAULT_EXPERIMENT;
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
