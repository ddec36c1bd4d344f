import type { Plugin } from 'vite';
import { expect, test } from 'vitest';
import { loadLessons } from '../../../src/lessons/load';

/** What the pages ask for; it is of no matter here. */
const ASSETS = { style: '', script: '', font: '', policy: '' };

/** Builds the lessons from sources in one of which something is written otherwise. */
async function buildWith(file: string, from: string, to: string): Promise<readonly unknown[]> {
  let changed = 0;
  const change: Plugin = {
    name: 'change',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith(file) || !code.includes(from)) return undefined;
      changed++;
      return code.replace(from, to);
    },
  };
  const { lessonFiles, lessons } = await loadLessons([change]);
  expect(changed, `${file} has ${from}`).toBe(1);
  return lessonFiles(lessons, ASSETS);
}

test.each([
  ['the hut’s hollow less deep', 'surfaces/mountain/surface.ts', '[-1.9, 1.25', '[-1.6, 1.25'],
  ['the floor of a ravine twice as steep', 'surfaces/ravine/surface.ts', 'a: 1,', 'a: 2,'],
])('with %s, the lessons can’t be built: what they say is no longer so', async (_, file, from, to) => {
  await expect(buildWith(file, from, to)).rejects.toThrow(/it is not true that|the text names|holds nowhere/);
});
