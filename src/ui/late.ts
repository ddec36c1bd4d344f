import { useEffect, useState } from 'react';
import { firstRest } from './painted';

/**
 * A hook that gives something which is fetched when the first picture stands: nothing until then. Unlike a lazy
 * component it is given as soon as it is there.
 */
export function late<T>(load: () => Promise<T>): () => T | undefined {
  let loaded: T | undefined;
  return () => {
    const [value, setValue] = useState(() => loaded);
    useEffect(() => {
      let wanted = true;
      void firstRest.then(load).then((fetched) => {
        loaded = fetched;
        if (wanted) setValue(() => fetched);
      });
      return () => {
        wanted = false;
      };
    }, []);
    return value;
  };
}
