/**
 * Lets through so many at once and, over time, so many a second.
 * @param now milliseconds
 */
export function createLimit(burst: number, rate: number, now: () => number): () => boolean {
  let left = burst;
  let last = now();
  return () => {
    const time = now();
    left = Math.min(burst, left + ((time - last) / 1000) * rate);
    last = time;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
