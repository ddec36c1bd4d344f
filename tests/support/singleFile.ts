import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Builds the page as one file, `fall-line.html`, in a new folder that is the caller's to remove. */
export function buildSingleFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fall-line-'));
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const config = ['--config', 'vite.single.config.ts', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'];
  const vite = resolve('node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', ...config], { env, stdio: 'inherit' });
  return folder;
}
