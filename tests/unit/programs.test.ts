import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import type { Language } from '../../src/program/dialects';
import { writeProgram } from '../../src/program/write';
import { type Route, routes } from './programRoutes';

/** How far a printed number may be from the page's, relative where they are larger than 1. */
const NEAR = 1e-9;

/** All of Python's programs take as long as PyTorch takes to load, and a moment more. */
const PATIENCE = 300_000;

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A new folder with the program of every route in a language, by the route's place. */
function write(language: Language, extension: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'fall-line-programs-'));
  folders.push(folder);
  routes.forEach(({ address, scenario, trajectory }, place) => {
    const program = writeProgram(scenario, scenario.runs.length - 1, language, trajectory.length - 1);
    if (!('code' in program)) throw new Error(`${address}: ${program.refusal}`);
    writeFileSync(join(folder, `${place}.${extension}`), program.code);
  });
  return folder;
}

const JAVASCRIPT = new URL('../support/runPrograms.mjs', import.meta.url);
const PYTHON = new URL('../support/runPrograms.py', import.meta.url);

/** What each program printed: the numbers of each line. */
function run(command: string, runner: URL, folder: string): string[][][] {
  // Threads would only stand in each other's way over two numbers.
  const env = { ...process.env, OMP_NUM_THREADS: '1' };
  const said = execFileSync(command, [fileURLToPath(runner), folder], { encoding: 'utf8', maxBuffer: 1e9, env });
  const printed = Object.entries<string[][]>(JSON.parse(said));
  return printed.sort(([a], [b]) => Number.parseInt(a, 10) - Number.parseInt(b, 10)).map(([, lines]) => lines);
}

/** The largest difference between what was printed and the route. */
function deviation(lines: readonly (readonly string[])[], { trajectory }: Route): number {
  const { x, y, loss, length } = trajectory;
  if (lines.length !== length) return Number.POSITIVE_INFINITY;
  const differences = lines.flatMap((line, k) => {
    const [update, ...numbers] = line.map(Number);
    if (update !== k || numbers.length !== 3) return Number.POSITIVE_INFINITY;
    return [x[k]!, y[k]!, loss[k]!].map((ours, i) => Math.abs(ours - numbers[i]!) / Math.max(1, Math.abs(ours)));
  });
  return Math.max(...differences);
}

/** Holds all programs to their routes, and tells the largest difference. */
function compare(language: Language, printed: readonly (readonly (readonly string[])[])[]): void {
  const far = routes.map((route, place) => deviation(printed[place] ?? [], route));
  console.log(`${language}: ${printed.length} programs, largest deviation ${Math.max(...far).toExponential(1)}`);
  expect(routes.flatMap(({ address }, place) => (far[place]! <= NEAR ? [] : [`${address}: ${far[place]}`]))).toEqual(
    [],
  );
}

test('JavaScript prints the numbers of the page, for every optimizer and schedule, whole and in batches', () => {
  compare('javascript', run(process.execPath, JAVASCRIPT, write('javascript', 'js')));
});

/** The first Python that has what the programs need: one of the reader's own, or the system's. */
const pythonWith = (libraries: string): string | undefined =>
  ['python3', '/usr/bin/python3'].find((name) => spawnSync(name, ['-c', `import ${libraries}`]).status === 0);

for (const [language, libraries] of [
  ['numpy', 'numpy'],
  ['pytorch', 'torch'],
] as const) {
  const python = pythonWith(libraries);
  test.skipIf(!python)(`${language} prints the same numbers, where a Python has it`, { timeout: PATIENCE }, () => {
    compare(language, run(python!, PYTHON, write(language, 'py')));
  });
}
