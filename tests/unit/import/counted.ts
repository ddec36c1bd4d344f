/** What a piece of sliced work costs, in characters that it hands to the engine's own functions. */
export interface Cost {
  readonly whole: number;
  /** The most of one step, between two words about the progress. */
  readonly step: number;
  readonly steps: number;
}

/** The engine looks for one character in so many at a time. */
const AT_A_TIME = 16;

type Method = (this: string, ...args: unknown[]) => unknown;

/** How many characters each function of a string looks at: what it was called on and with, and what came of it. */
const LOOKS: Readonly<Record<string, (text: string, args: readonly unknown[], result: unknown) => number>> = {
  charCodeAt: () => 1,
  slice: (_text, _args, result) => (result as string).length,
  trim: (text, _args, result) => text.length - (result as string).length + 2,
  trimStart: (text, _args, result) => text.length - (result as string).length + 1,
  startsWith: (_text, [start]) => String(start).length,
  indexOf: (text, [, from], result) => ((result === -1 ? text.length : Number(result)) - Number(from ?? 0)) / AT_A_TIME,
  includes: (text) => text.length / AT_A_TIME,
  split: (text, [, most], result) =>
    most === undefined ? text.length : (result as string[]).reduce((sum, part) => sum + part.length + 1, 0),
  replace: (text) => text.length,
  replaceAll: (text) => text.length,
  toLowerCase: (text) => text.length,
  normalize: (text) => text.length,
};

/**
 * Does sliced work with every function of strings and patterns counted, so that how its cost grows can be told without
 * a clock. What runs within one of them is not counted twice.
 */
export function countedWork<T>(work: Generator<number, T>): { result: T; cost: Cost } {
  let [looked, whole, step, steps] = [0, 0, 0, 0];
  let within = false;
  const counted = (original: Method, looks: (text: string, args: readonly unknown[], result: unknown) => number) =>
    function (this: string, ...args: unknown[]): unknown {
      if (within) return original.apply(this, args);
      within = true;
      try {
        const result = original.apply(this, args);
        looked += looks(this, args, result);
        return result;
      } finally {
        within = false;
      }
    };
  const strings = String.prototype as unknown as Record<string, Method>;
  const patterns = RegExp.prototype as unknown as Record<string, Method>;
  const kept = Object.keys(LOOKS).map((name) => [strings, name, strings[name]!] as const);
  const ofPatterns = ['exec', 'test'].map((name) => [patterns, name, patterns[name]!] as const);
  try {
    for (const [owner, name, original] of kept) owner[name] = counted(original, LOOKS[name]!);
    for (const [owner, name, original] of ofPatterns)
      owner[name] = counted(original, (_pattern, [text]) => String(text).length);
    for (;;) {
      const turn = work.next();
      whole += looked;
      step = Math.max(step, looked);
      steps++;
      looked = 0;
      if (turn.done) return { result: turn.value, cost: { whole, step, steps } };
    }
  } finally {
    for (const [owner, name, original] of [...kept, ...ofPatterns]) owner[name] = original;
  }
}
