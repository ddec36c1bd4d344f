import type { ComponentType } from 'react';
import { painted, worded } from '../shell/painted';
import { eventually } from './again';
import { Fetched } from './Fetched';
import { late } from './late';

/**
 * A part of the page that is fetched once the first picture stands, and shown when it has its words.
 * @param box class of the box in whose place it says where it does not come; without one nobody has asked for it:
 *   nothing is said, and it is tried again
 * @param roomy whether the box keeps its room until then
 */
export function afterPaint<P extends object>(load: () => Promise<ComponentType<P>>, box?: string, roomy = false) {
  const both = async () => (await Promise.all([load(), worded()]))[0];
  let time = painted;
  const part = late(() => time.then(() => (box ? both() : eventually(both))));
  const Shown = (props: P) => (
    <Fetched part={part} box={box} waiting={roomy && <div className={box} />}>
      {(Part) => <Part {...props} />}
    </Fetched>
  );
  /** Fetches it at once, for a first picture that has no room to keep for it. */
  const early = (): Promise<unknown> => {
    time = Promise.resolve();
    return part('');
  };
  return Object.assign(Shown, { early });
}
