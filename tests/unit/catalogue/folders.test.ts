import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DATASETS } from '../../../src/datasets/ids';
import { OPTIMIZERS } from '../../../src/optimizers/ids';
import { RATES } from '../../../src/schedules/ids';
import { SURFACES } from '../../../src/surfaces/ids';

/** What every folder has; what else it needs hangs on what it is. */
const FILES = ['words.en.ts', 'words.zh.ts', 'text.en.ts', 'text.zh.ts'];

// Nothing is loaded here that does not load without them, so that all that is missing is told at once.
test.each([
  ['optimizers', OPTIMIZERS, ['update.ts']],
  ['schedules', RATES, ['rule.ts']],
  ['surfaces', SURFACES, ['surface.ts']],
  ['datasets', DATASETS, ['dataset.ts']],
] as const)('each folder of %s has its files', (kind, ids, own) => {
  const files = ids.flatMap((id) => [...own, ...FILES].map((file) => `src/${kind}/${id}/${file}`));
  const missing = files.filter((file) => !existsSync(file));
  expect(missing.length, `there is no\n${missing.join('\n')}\n`).toBe(0);
});
