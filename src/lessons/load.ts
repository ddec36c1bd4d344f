import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import type * as All from './build/all.ts';

/** Where what has been bundled is run from: it must find the packages that it leaves outside. */
const FOLDER = 'node_modules/.lessons';

/**
 * The lessons and what makes their pages, from the sources as they are now. Bundled and not imported module by module, in
 * which way each number would take several times as long.
 * @param plugins what is done to the sources on the way
 */
export async function loadLessons(plugins: readonly Plugin[] = []): Promise<typeof All> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [...plugins],
    build: {
      write: false,
      ssr: 'src/lessons/build/all.ts',
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [chunk] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk') throw new Error('the lessons were not bundled');
  mkdirSync(FOLDER, { recursive: true });
  const file = join(FOLDER, `${createHash('sha256').update(chunk.code).digest('hex').slice(0, 12)}.mjs`);
  writeFileSync(file, chunk.code);
  return import(/* @vite-ignore */ pathToFileURL(file).href);
}
