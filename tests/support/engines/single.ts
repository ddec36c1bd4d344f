import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';

/** Builds the page as one file, in a folder that goes when the test has ended; gives its address on the disk. */
export function singleFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fall-line-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const config = ['--config', 'vite.single.config.ts', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'];
  execFileSync(process.execPath, [resolve('node_modules/vite/bin/vite.js'), 'build', ...config], {
    env,
    stdio: 'inherit',
  });
  return pathToFileURL(join(folder, 'fall-line.html')).href;
}
