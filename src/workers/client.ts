import type { Objective } from '../core/objective';
import type { Scenario } from '../core/scenario';
import type { Sweep, SweepRequest } from '../core/sweep';
import type { Trajectory } from '../core/trajectory';
import { openWorker } from './open';
import type { FromWorker, Report, Request, ToWorker } from './protocol';
import { createQueue, type Queue } from './queue';

interface Job {
  readonly request: Request;
  tell(report: Report, done: boolean): void;
}

/** Milliseconds that work may hold the page where there is no worker. */
const SLICE = 6;

const jobs = new Map<number, Job>();
let host: Queue | undefined;
let last = 0;

function tell(id: number, report: Report, done: boolean): void {
  const job = jobs.get(id);
  if (done) jobs.delete(id);
  job?.tell(report, done);
}

/** The same tasks in the page itself, for where workers are forbidden: an opaque origin, a file. */
const inPage = (): Queue => createQueue(SLICE, (go) => setTimeout(go), tell);

function inWorker(): Queue {
  const worker = openWorker();
  const post = (message: ToWorker): void => worker.postMessage(message);
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => tell(data.id, data.report, data.done);
  worker.onerror = () => {
    worker.terminate();
    const page = inPage();
    host = page;
    for (const [id, { request }] of jobs) page.start(id, request);
  };
  return {
    start: (id, request) => post({ type: 'start', id, request }),
    cancel: (id) => post({ type: 'cancel', id }),
  };
}

function open(): Queue {
  try {
    return inWorker();
  } catch {
    return inPage();
  }
}

function start(request: Request, report: Job['tell']): () => void {
  const id = ++last;
  jobs.set(id, { request, tell: report });
  host ??= open();
  host.start(id, request);
  return () => {
    if (jobs.delete(id)) host?.cancel(id);
  };
}

/** What is wanted of a scenario, and what is at hand already. */
interface Plan {
  readonly scenario: Scenario;
  readonly objective: Objective;
  /** The trajectory at each place, or none where it must be run. */
  readonly kept: readonly (Trajectory | undefined)[];
}

interface Result extends Omit<Plan, 'kept'> {
  readonly trajectories: readonly Trajectory[];
}

/** Makes the missing runs of a plan off the page's thread; the returned function gives them up. */
export function simulateLong(
  { scenario, objective, kept }: Plan,
  progress: (share: number) => void,
  done: (result: Result) => void,
): () => void {
  const places = kept.flatMap((trajectory, place) => (trajectory ? [] : [place]));
  return start({ kind: 'simulate', scenario, places }, (report) => {
    if (report.kind === 'progress') progress(report.share);
    if (report.kind !== 'trajectories') return;
    const made = new Map(places.map((place, i) => [place, report.trajectories[i]!]));
    done({ scenario, objective, trajectories: kept.map((trajectory, place) => trajectory ?? made.get(place)!) });
  });
}

/** Sweeps one route over the learning rates of its slider; the returned function gives it up. */
export function sweep(request: SweepRequest, onPartial: (sweep: Sweep, done: boolean) => void): () => void {
  return start({ kind: 'sweep', ...request }, (report, done) => {
    if (report.kind === 'sweep') onPartial(report.sweep, done);
  });
}
