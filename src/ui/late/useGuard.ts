import { useCallback, useState } from 'react';

/** Runs what draws outside of rendering, so that its errors come to the error screen like any other. */
export function useGuard(): (draw: () => void) => void {
  const [, rethrow] = useState<undefined>();
  return useCallback((draw) => {
    try {
      draw();
    } catch (error) {
      rethrow(() => {
        throw error;
      });
    }
  }, []);
}
