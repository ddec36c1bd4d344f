import { bigSize } from '../core/big';
import { surfaceTypeOf } from '../core/catalogue';
import { mostPlaces } from '../core/explore/design';
import { variedNames } from '../core/explore/experiment';
import type { Findings } from '../core/explore/findings';
import { addPiece, type Gathered, noFindings } from '../core/explore/piece';
import type { Theory } from '../core/explore/theory/theory';
import { createHost, type Start } from './host';
import { oneAtATime } from './oneAtATime';
import { openWorker } from './open';
import type { ExperimentRequest } from './protocol';

/** How an experiment stands. */
export interface Found {
  /** One object while the experiment goes on; its columns go on being filled. */
  readonly findings: Findings;
  /** The part of the experiment that is done, 0 … 1. */
  readonly share: number;
  /** Whether no more will be known. */
  readonly ended: boolean;
}

/** Workers, at most: what more of them would need of a machine is the page's. */
const MOST_HOSTS = 4;

/** Runs that are worth sharing between two hosts. */
const WORTH_SHARING = 500;

/** Samples that are kept in all hosts together, where one of them does not keep more by itself. */
const MOST_SAMPLES = 1e6;

/** Between how many hosts an experiment is shared, at most. */
function mostParts({ scenario, experiment }: ExperimentRequest): number {
  if (mostPlaces(experiment) * experiment.draws < WORTH_SHARING) return 1;
  const grows = surfaceTypeOf(scenario.surface.id).big && variedNames(experiment).includes('n');
  const samples = grows ? Number.POSITIVE_INFINITY : (bigSize(scenario) ?? 1);
  return Math.max(1, Math.floor(MOST_SAMPLES / samples));
}

/**
 * Carries out experiments, each of them by all hosts of a pool.
 * @param openHosts gives the pool, at least one host, when it is first needed
 */
export function createExploring(openHosts: () => readonly [Start, ...Start[]]) {
  let opened: readonly [Start, ...Start[]] | undefined;
  let resting = false;

  const pool = (): readonly [Start, ...Start[]] => {
    if (opened) return opened;
    opened = openHosts();
    if (resting) for (const host of opened) host.rest(true);
    return opened;
  };

  return {
    /**
     * Makes an experiment; parts of the findings come as they are known. The returned function gives it up, after which
     * nothing more is heard.
     * @param onFailed hears why it can't be made, once and at last
     */
    explore(
      request: ExperimentRequest,
      onFound: (found: Found) => void,
      onFailed: (reason: string) => void,
    ): () => void {
      const hosts = pool().slice(0, mostParts(request));
      const shares = hosts.map(() => 0);
      const stops: (() => void)[] = [];
      let left = hosts.length;
      let over = false;
      let findings: Gathered | undefined;
      const stop = (): void => {
        over = true;
        for (const one of stops) one();
      };
      const { scenario, experiment } = request;
      for (const [i, start] of hosts.entries()) {
        const share = { part: i + 1, of: hosts.length };
        const giveUp = start({ kind: 'explore', scenario, experiment, share }, (report, done) => {
          if (over) return;
          if (report.kind === 'failed') {
            stop();
            onFailed(report.reason);
          }
          if (report.kind !== 'piece') return;
          findings ??= noFindings(report.piece);
          addPiece(findings, report.piece);
          // What is begun anew in the page is behind what it was.
          shares[i] = Math.max(shares[i]!, report.share);
          if (done) left--;
          findings.ended = left === 0;
          const all = shares.reduce((sum, one) => sum + one, 0);
          onFound({ findings, share: left === 0 ? 1 : Math.min(1, all), ended: left === 0 });
        });
        stops.push(giveUp);
      }
      if (over) stop();
      return stop;
    },
    /** Asks for what theory says of an experiment; the returned function gives that up, after which nothing is heard. */
    askTheory(
      { scenario, experiment }: ExperimentRequest,
      onTheory: (theory: Theory) => void,
      onFailed: (reason: string) => void,
    ): () => void {
      // The first has the objective already, or is to have it.
      const [first] = pool();
      return first({ kind: 'theory', scenario, experiment }, (report) => {
        if (report.kind === 'theory') onTheory(report.theory);
        if (report.kind === 'failed') onFailed(report.reason);
      });
    },
    /** Lets all experiments wait, or go on. */
    restExploring(wanted: boolean): void {
      resting = wanted;
      for (const host of opened ?? []) host.rest(wanted);
    },
  };
}

/** A pool of workers beside the page's one, so that no experiment keeps its runs waiting. */
function openPool(): readonly [Start, ...Start[]] {
  const others = Math.min(MOST_HOSTS, navigator.hardwareConcurrency ?? 1) - 1;
  // Where there are no workers, all of them together hold the page no longer than one would.
  const inPage = oneAtATime();
  const open = (): Start => createHost(openWorker, inPage);
  return [open(), ...Array.from({ length: Math.max(0, others) }, open)];
}

export const { explore, askTheory, restExploring } = createExploring(openPool);
