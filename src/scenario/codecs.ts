import type { Experiment } from '../core/explore/experiment';
import type { Scenario } from '../core/scenario';
import type { Domain } from '../core/types';
import type { ProblemLog } from './problem';

/** Reads and writes what an address says of an experiment. */
interface ExperimentCodec {
  decode(text: string, scenario: Scenario, domain: Domain | undefined, problems: ProblemLog): Experiment;
  encode(experiment: Experiment): string;
}

/** What reads and writes keys of an address that not every page of the program can show; a key without it is unknown. */
export const codecs: { experiment?: ExperimentCodec } = {};
