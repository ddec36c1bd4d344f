import { inSlices } from './slices';

/** What work gives that is done from now on in slices of so many milliseconds; fails as it does. */
export function finished<T>(work: Generator<unknown, T>, slice: number): Promise<T> {
  return new Promise((resolve, reject) => {
    function* settle(): Generator<unknown, void> {
      try {
        resolve(yield* work);
      } catch (error) {
        reject(error);
      }
    }
    inSlices(settle(), () => undefined, { slice, begin: 'now' });
  });
}
