/** Work that may be laid aside now and then: each turn gives how many samples it has passed, the last one the result. */
export type Sliced<T> = Generator<number, T, void>;

/** Samples between two turns, and in one partial sum: short sums of many numbers lose less than one long sum. */
export const BLOCK = 16384;

/** Does sliced work in one go. */
export function atOnce<T>(work: Generator<unknown, T, void>): T {
  for (;;) {
    const turn = work.next();
    if (turn.done) return turn.value;
  }
}
