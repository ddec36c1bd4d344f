import type { Experiment } from '../core/explore/experiment';
import type { RunSpec, Scenario } from '../core/scenario';
import type { Domain, Surface } from '../core/types';
import type { ProblemLog } from './problem';
import type { IdAndParams } from './query';

/** Reads and writes what an address says of an experiment. */
interface ExperimentCodec {
  decode(text: string, scenario: Scenario, domain: Domain | undefined, problems: ProblemLog): Experiment;
  encode(experiment: Experiment): string;
}

/** Reads what a run says behind `track`. */
type TrackCodec = (value: string, given: IdAndParams['params'], surface: Surface, problems: ProblemLog) => RunSpec;

/** What reads and writes keys of an address that not every page of the program can show; a key without it is unknown. */
export const codecs: { experiment?: ExperimentCodec; track?: TrackCodec } = {};
