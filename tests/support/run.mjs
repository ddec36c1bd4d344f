// Runs a TypeScript file on any supported Node: bundles it with the Vite that is here anyway, then imports the bundle.
// A bundle and not a module loader, so that what a benchmark measures is compiled as the built site is.
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const entry = process.argv[2];
if (!entry) throw new Error('usage: node tests/support/run.mjs file.ts');
const name = `${basename(entry, '.ts')}.mjs`;
const outDir = join(import.meta.dirname, '../../node_modules/.run', basename(entry, '.ts'));
await build({
  configFile: false,
  logLevel: 'warn',
  // Its entry for Node lacks the gradients.
  ssr: { noExternal: [/^@tensorflow/] },
  build: {
    ssr: entry,
    outDir,
    emptyOutDir: true,
    minify: false,
    target: 'es2022',
    copyPublicDir: false,
    rolldownOptions: { output: { entryFileNames: name } },
  },
});
await import(pathToFileURL(join(outDir, name)).href);
