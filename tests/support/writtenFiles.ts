/** Mulberry32 (Ettinger, 2017): numbers in 0 … 1 that are the same on every machine. */
export function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const NAMES = ['x', 'y', 'z', 'loss', 'α', 'alpha', 'beta', 'name', '', 'a "q"', 'height (m)', '1'];
const WORDS = ['a', 'b', 'c d', 'e, f'];
const NONE = ['', 'NA', 'nan', '-', '?'];

/** A table or a grid as programs and people write them, with a fault here and there. */
export function writtenFile(random: () => number): string {
  const below = (most: number): number => Math.floor(random() * most);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
  const some = (share: number): boolean => random() < share;
  const number = (): string =>
    pick([
      () => String(below(10)),
      () => (random() * 10_000).toFixed(below(5)),
      () => String(below(3_000_000)),
      () => (random() - 0.5).toExponential(below(12)),
      () => pick(NONE),
      () => String(random() * 100 - 50),
    ])();

  const table = (): string => {
    const [delimiter, decimal, lineEnd] = [
      pick([',', ';', '\t', '|', ' ', '，', '、']),
      pick(['.', ',']),
      pick(['\n', '\r\n', '\r']),
    ];
    const [width, even, words] = [1 + below(some(0.1) ? 30 : 7), some(0.3), some(0.3)];
    const cell = (text: string): string =>
      text.includes(delimiter) || some(0.05) ? `"${text.replaceAll('"', '""')}"` : text;
    const value = (row: number, column: number): string => {
      if (words && column === width - 1) return pick(WORDS);
      return even ? String(column === 0 ? row : row * column + below(5)) : number().replace('.', decimal);
    };
    const lines = some(0.2) ? [pick(['# remark', '% remark', 'title', 'Title, with commas'])] : [];
    if (some(0.6)) lines.push(times(width, () => cell(pick(NAMES))).join(delimiter));
    for (let row = 0; row < below(40) + 3; row++) {
      const cells = times(width + (some(0.03) ? 1 : 0), (column) => cell(value(row, column)));
      lines.push(cells.join(delimiter) + (some(0.02) ? delimiter : ''));
      if (some(0.03)) lines.push(pick(['', '# note']));
    }
    return (some(0.1) ? '\uFEFF' : '') + lines.join(lineEnd) + (some(0.5) ? lineEnd : '');
  };

  const grid = (): string => {
    const [columns, rows, delimiter] = [4 + below(5), 4 + below(5), pick([',', ';', '\t', ' '])];
    const z = times(rows, (j) =>
      times(columns, (i) => Math.round(((i - 2) ** 2 + (j - 1) ** 2 + random()) * 1000) / 1000),
    );
    const lines = (all: readonly (readonly (number | string)[])[]): string =>
      all.map((line) => line.join(delimiter)).join('\n');
    return pick([
      () => lines(z),
      () => lines([['y\\x', ...times(columns, (i) => i / 2)], ...z.map((line, j) => [2 * j, ...line])]),
      () => lines([['x', 'y', 'z'], ...z.flatMap((line, j) => line.map((value, i) => [i, j, value]))]),
      () => JSON.stringify(z),
      () => JSON.stringify({ of: { a: [1, { b: 'q\n' }] }, y: times(rows, (j) => -j), z }, null, below(3)),
    ])();
  };
  return pick([table, table, grid])();
}
