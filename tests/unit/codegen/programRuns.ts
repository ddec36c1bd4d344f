import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import type { ProgramLanguage } from '../../../src/codegen/dialects';
import { writeProgram } from '../../../src/codegen/write';
import { LONG } from '../../support/long';
import { pythonWith } from '../../support/python';
import type { Route } from './programRoutes';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** The program of a route in a language. */
export function codeOf({ address, scenario, trajectory }: Route, language: ProgramLanguage): string {
  const program = writeProgram(scenario, scenario.runs.length - 1, language, trajectory.length - 1);
  if (!('code' in program)) throw new Error(`${address}: ${program.refusal}`);
  return program.code;
}

/** A new folder with the program of every route in a language, by the route's place. */
function write(routes: readonly Route[], language: ProgramLanguage): string {
  const folder = mkdtempSync(join(tmpdir(), 'fall-line-programs-'));
  folders.push(folder);
  routes.forEach((route, place) => {
    writeFileSync(join(folder, `${place}.${language === 'javascript' ? 'js' : 'py'}`), codeOf(route, language));
  });
  return folder;
}

const JAVASCRIPT = new URL('../../support/runPrograms.mjs', import.meta.url);
const PYTHON = new URL('../../support/runPrograms.py', import.meta.url);

/** What runs the programs of each language; absent where it is not installed, and a Python outside the long run. */
export const commands: Readonly<Record<ProgramLanguage, string | undefined>> = {
  javascript: process.execPath,
  numpy: LONG ? pythonWith('numpy') : undefined,
  pytorch: LONG ? pythonWith('torch') : undefined,
};

/** What the program of each route printed: the numbers of each line. */
export function printedBy(routes: readonly Route[], language: ProgramLanguage): string[][][] {
  // Threads would only stand in each other's way over two numbers.
  const env = { ...process.env, OMP_NUM_THREADS: '1' };
  const runner = fileURLToPath(language === 'javascript' ? JAVASCRIPT : PYTHON);
  const said = execFileSync(commands[language] ?? '', [runner, write(routes, language)], {
    encoding: 'utf8',
    maxBuffer: 1e9,
    env,
  });
  const printed = Object.entries<string[][]>(JSON.parse(said));
  return printed.sort(([a], [b]) => Number.parseInt(a, 10) - Number.parseInt(b, 10)).map(([, lines]) => lines);
}
