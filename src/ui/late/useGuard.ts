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

/** Work whose failure is told; then it gives nothing. */
export function* guarded<T>(
  work: Generator<undefined, T>,
  guard: ReturnType<typeof useGuard>,
): Generator<undefined, T | undefined> {
  try {
    return yield* work;
  } catch (error) {
    guard(() => {
      throw error;
    });
    return undefined;
  }
}
