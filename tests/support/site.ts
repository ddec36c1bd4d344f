import { execFileSync } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { offerSingleFile } from './offerSingleFile';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, with its closing slash. */
    site: string;
  }
}

/** Any path will do: addresses that are not relative fail here and would pass at the root of a host. */
const BASE = '/any/path/';

/** Builds the site as a reader would: in a process of its own, since the test runner's NODE_ENV would change the build. */
export function buildSite(): void {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  execFileSync(process.execPath, [resolve('node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], {
    env,
    stdio: 'inherit',
  });
}

/** Serves what has been built on a free local port. */
export async function serveSite(): Promise<{ address: string; close: () => Promise<void> }> {
  const server = await preview({
    configFile: false,
    base: BASE,
    appType: 'mpa',
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port: 0, open: false, cors: { origin: '*' } },
  });
  const { port } = server.httpServer.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}${BASE}`, close: () => server.close() };
}

/** Vitest's global set-up for the end-to-end tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  buildSite();
  const { address, close } = await serveSite();
  project.provide('site', address);
  const single = await offerSingleFile();
  project.provide('singleFile', single.address);
  return async () => {
    single.close();
    await close();
  };
}
