import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

let folder: string | undefined;

/** A folder with the page as one file, `fall-line.html`: built once in a process, and removed when that ends. */
export function buildSingleFile(): string {
  if (folder) return folder;
  const built = mkdtempSync(join(tmpdir(), 'fall-line-'));
  process.on('exit', () => rmSync(built, { recursive: true, force: true }));
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const config = ['--config', 'vite.single.config.ts', '--outDir', built, '--emptyOutDir', '--logLevel', 'error'];
  const vite = resolve('node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', ...config], { env, stdio: 'inherit' });
  folder = built;
  return folder;
}
