import type { ComponentType } from 'react';
import { painted, worded } from '../painted';
import { eventually } from './again';
import { Fetched } from './Fetched';
import { late } from './late';

type Load<P> = () => Promise<ComponentType<P>>;

/**
 * A part of the page that is fetched once the first picture stands, and shown when it has its words.
 * @param box class of the box in whose place it says where it does not come
 * @param roomy whether the box keeps its room until then
 */
export function afterPaint<P extends object>(load: Load<P>, box: string, roomy = false) {
  const part = late(async () => {
    await painted;
    return (await Promise.all([load(), worded()]))[0];
  });
  return (props: P) => (
    <Fetched part={part} box={box} waiting={roomy && <div className={box} />}>
      {(Part) => <Part {...props} />}
    </Fetched>
  );
}

/** Such a part that nobody asked for: where it does not come, nothing is said, and it is tried again. */
export function unasked<P extends object>(load: Load<P>) {
  const part = late(async () => {
    await painted;
    return (await eventually(() => Promise.all([load(), worded()])))[0];
  });
  return (props: P) => <Fetched part={part}>{(Part) => <Part {...props} />}</Fetched>;
}
