import { useEffect, useState } from 'react';
import { whenTried } from './again';
import type { Late } from './late';

interface Fetched<T> {
  /** What has come; of another language until this one's is there. */
  readonly value: T | undefined;
  /** How often it did not come since it was there last. */
  readonly failures: number;
}

/** Something late, fetched when it is wanted; where it does not come, it is tried again with all the others. */
export function useLate<T>(part: Late<T>, tag = '', wanted = true): Fetched<T> {
  const [value, setValue] = useState(() => part.known(tag));
  const [failures, setFailures] = useState(0);
  useEffect(() => {
    if (!wanted) return undefined;
    let here = true;
    let end = (): unknown => undefined;
    const ask = (): void => {
      part(tag).then(
        (fetched) => {
          if (!here) return;
          setValue(() => fetched);
          setFailures(0);
        },
        () => {
          if (!here) return;
          setFailures((before) => before + 1);
          end = whenTried(ask);
        },
      );
    };
    ask();
    return () => {
      here = false;
      end();
    };
  }, [part, tag, wanted]);
  return { value, failures };
}
