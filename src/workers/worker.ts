import { forget, keep } from '../core/contents/contents';
import '../catalogue/whole';
import { buffersOfPiece } from '../core/explore/piece';
import { createNextTask } from './nextTask';
import type { FromWorker, Report, ToWorker } from './protocol';
import { createQueue } from './queue';

/** Milliseconds of work between two looks at the messages: how long a cancelled task goes on. */
const SLICE = 12;

function buffersOf(report: Report): readonly Transferable[] {
  if (report.kind === 'piece') return buffersOfPiece(report.piece);
  const columns =
    report.kind === 'sweep'
      ? [report.sweep.ends, report.sweep.updates, report.sweep.losses]
      : report.kind === 'trajectories'
        ? report.trajectories.flatMap(({ x, y, loss, gradNorm, evals, lr }) => [x, y, loss, gradNorm, evals, lr])
        : [];
  return columns.map(({ buffer }) => buffer).filter((buffer) => buffer instanceof ArrayBuffer);
}

const post = (message: FromWorker, transfer: readonly Transferable[] = []): void =>
  self.postMessage(message, { transfer: [...transfer] });

const queue = createQueue(SLICE, createNextTask(), (id, report, done) => {
  post({ type: 'told', id, report, done }, buffersOf(report));
});

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'keep') keep(data.key, data.content);
  else if (data.type === 'forget') forget(data.key);
  else if (data.type === 'start') queue.start(data.id, data.request);
  else if (data.type === 'cancel') queue.cancel(data.id);
  else if (data.type === 'rest') queue.rest(data.resting);
  else post({ type: 'alive' });
};
