import { useEffect, useState } from 'react';

/**
 * What a part of the page fetches when it comes: nothing until it is there, `failed` where it did not come, and a way
 * to ask again.
 * @param key what is fetched; another key fetches anew
 */
export function useFetched<T extends object>(
  load: (key: string) => Promise<T>,
  key: string,
): readonly [fetched: T | 'failed' | undefined, retry: () => void] {
  const [fetched, setFetched] = useState<T | 'failed'>();
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try fetches anew
  useEffect(() => {
    let wanted = true;
    load(key).then(
      (value) => wanted && setFetched(value),
      () => wanted && setFetched('failed'),
    );
    return () => {
      wanted = false;
    };
  }, [load, key, tries]);
  const retry = (): void => {
    setFetched(undefined);
    setTries(tries + 1);
  };
  return [fetched, retry];
}
