import { workInSlices } from '../core/workInSlices';
import { createReader, type FromReader, type ToReader, transferables } from '../import/reader';
import { createNextTask } from './nextTask';

/** Milliseconds of work between two looks at the messages: how long goes on what is stopped. */
const SLICE = 12;

const say = (message: FromReader): void =>
  self.postMessage(message, { transfer: message.type === 'answer' ? transferables(message.answer) : [] });

const hear = createReader(say, (work, done, tell) => {
  const nextTask = createNextTask();
  let wanted = true;
  const later = (go: () => void) => {
    nextTask(() => wanted && go());
    return () => {
      wanted = false;
    };
  };
  return workInSlices(work, done, { slice: SLICE, later, tell });
});

self.onmessage = ({ data }: MessageEvent<ToReader>) => hear(data);
