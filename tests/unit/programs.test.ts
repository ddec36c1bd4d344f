import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import type { Language } from '../../src/program/dialects';
import { writeProgram } from '../../src/program/write';
import { type Route, routes } from './programRoutes';

const folder = mkdtempSync(join(tmpdir(), 'fall-line-programs-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (place: number, extension: string): string => `${String(place).padStart(4, '0')}.${extension}`;

function write(language: Language, extension: string): void {
  routes.forEach(({ scenario, trajectory }, place) => {
    const program = writeProgram(scenario, scenario.runs.length - 1, language, trajectory.length - 1);
    if (!('code' in program)) throw new Error(program.refusal);
    writeFileSync(join(folder, fileOf(place, extension)), program.code);
  });
}

type Printed = Record<string, readonly (readonly string[])[]>;

/** The largest difference between what was printed and the route, relative where the numbers are larger than 1. */
function deviation(lines: Printed[string] | undefined, { trajectory }: Route): number {
  const { x, y, loss, length } = trajectory;
  if (lines?.length !== length) return Number.POSITIVE_INFINITY;
  const differences = lines.flatMap((line, k) => {
    const [update, ...numbers] = line.map(Number);
    if (update !== k || numbers.length !== 3) return Number.POSITIVE_INFINITY;
    return [x[k]!, y[k]!, loss[k]!].map((ours, i) => Math.abs(ours - numbers[i]!) / Math.max(1, Math.abs(ours)));
  });
  return Math.max(...differences);
}

/** The routes whose program printed other numbers. */
const astray = (printed: Printed, extension: string) =>
  routes.flatMap((route, place) => {
    const far = deviation(printed[fileOf(place, extension)], route);
    return far <= 1e-9 ? [] : [`${route.address}: ${far}`];
  });

describe('JavaScript', () => {
  test('prints the numbers of the page, for every optimizer and schedule, whole and in batches', () => {
    write('javascript', 'js');
    const runner = fileURLToPath(new URL('../support/runPrograms.mjs', import.meta.url));
    const printed = JSON.parse(execFileSync(process.execPath, [runner, folder], { encoding: 'utf8', maxBuffer: 1e9 }));
    expect(astray(printed, 'js')).toEqual([]);
  });
});
