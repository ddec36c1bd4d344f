import { useEffect, useState } from 'react';

/** Changes are told after so much quiet, ms. */
export const QUIET = 300;

/** A value as it was when it last came to rest. */
export function useQuiet<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(value), QUIET);
    return () => window.clearTimeout(timer);
  }, [value]);
  return settled;
}
