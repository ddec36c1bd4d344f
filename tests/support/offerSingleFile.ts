import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

declare module 'vitest' {
  interface ProvidedContext {
    /** What is asked for the folder in which the page lies as one file. */
    singleFile: string;
  }
}

/** Builds the page as one file into a folder, as a reader would. */
async function build(folder: string): Promise<void> {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const config = ['--config', 'vite.single.config.ts', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'];
  await promisify(execFile)(process.execPath, [resolve('node_modules/vite/bin/vite.js'), 'build', ...config], { env });
}

/**
 * Tells the processes of a run where the page lies as one file. It is built when the first of them asks: most runs of a
 * few tests have no use for it.
 */
export async function offerSingleFile(): Promise<{ address: string; close: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'fall-line-'));
  let built: Promise<void> | undefined;
  const server = createServer(async (_, response) => {
    built ??= build(folder);
    const failure = await built.then(() => undefined, String);
    response.writeHead(failure ? 500 : 200).end(failure ?? folder);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = (): void => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}
