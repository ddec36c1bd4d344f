import { exp } from './elementary/exp';

/** A stream of pseudo-random numbers; the same seed and stream give the same numbers on every machine. */
export interface Random {
  /** A whole number, uniform over 0 … n − 1 (n ≤ 2³²), without bias. */
  below(n: number): number;
  /** Uniform over [0, 1), a multiple of 2⁻⁵³. */
  uniform(): number;
  /** Standard normal. */
  normal(): number;
  /** Where the stream stands, for `restore`. */
  save(): Int32Array;
  /** Returns to where the stream stood. */
  restore(state: Int32Array): void;
}

/** Mixes the bits of a 32-bit word so that neighbouring seeds start unlike streams (MurmurHash3's finalizer, Appleby 2011). */
function mix(word: number): number {
  let h = word | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Streams whose numbers do not depend on a run's place in the list. */
export const STREAM = { tilts: -1, data: -2 } as const;

/**
 * The generator `sfc32` (Doty-Humphrey, PractRand, 2010).
 * @param seed any safe integer
 * @param stream which of the seed's independent streams: a run's place in the list, or one of {@link STREAM}
 */
export function createRandom(seed: number, stream: number): Random {
  let a = mix(seed | 0);
  let b = mix(Math.floor(seed / 2 ** 32) ^ 0x9e3779b9);
  let c = mix(stream ^ 0x243f6a88);
  let counter = 1;
  const next = (): number => {
    const word = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + word;
    c |= 0;
    return word >>> 0;
  };
  for (let warm = 0; warm < 16; warm++) next();

  const uniform = (): number => ((next() >>> 5) * 2 ** 26 + (next() >>> 6)) * 2 ** -53;
  return {
    uniform,
    save: () => Int32Array.of(a, b, c, counter),
    restore(state) {
      [a, b, c, counter] = state as Iterable<number> as [number, number, number, number];
    },
    below(n) {
      let word = next();
      // Words of the last, incomplete round of n are drawn again; only near the top is it worth a quotient to tell them.
      if (word > 2 ** 32 - n) {
        const fair = 2 ** 32 - (2 ** 32 % n);
        while (word >= fair) word = next();
      }
      // As 32-bit words the quotient is the machine's own; of the full range nothing is to be taken off.
      return n < 2 ** 32 ? word % (n >>> 0) : word;
    },
    // Ratio of uniforms (Kinderman and Monahan, 1977): the transcendental only decides acceptance, never the value.
    normal() {
      for (;;) {
        const u = 1 - uniform();
        const z = (1.7155277699214135 * (uniform() - 0.5)) / u;
        if (u <= exp((-z * z) / 4)) return z;
      }
    },
  };
}
