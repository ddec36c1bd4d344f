import { decode, simulate } from '../../../src';

/** The pattern of bits that stands for every NaN: engines choose one of many. */
const NOT_A_NUMBER = 0x7ff80000;

/** A text that changes when any bit of any number of a scene's routes does, or what is said of how they ended. */
export function bitsOf(address: string): string {
  const double = new DataView(new ArrayBuffer(8));
  let hash = 2166136261;
  const mix = (word: number): void => {
    hash = Math.imul(hash ^ word, 16777619);
  };
  const ends = simulate(decode(address).scenario).map(({ x, y, loss, gradNorm, evals, lr, outcome }) => {
    for (const column of [x, y, loss, gradNorm, evals, lr]) {
      for (const value of column) {
        double.setFloat64(0, value);
        mix(Number.isNaN(value) ? NOT_A_NUMBER : double.getUint32(0));
        mix(Number.isNaN(value) ? 0 : double.getUint32(4));
      }
    }
    return outcome.kind;
  });
  return `${(hash >>> 0).toString(16)} ${ends}`;
}
