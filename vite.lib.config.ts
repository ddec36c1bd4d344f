import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build, defineConfig, type Plugin } from 'vite';
import { ownOnly } from './src/notices/ownOnly.ts';
import { notices } from './src/notices/plugin.ts';

const TYPES = 'lib/types';

/** The types beside the code. Node asks that a module be named with its ending, in types too; our sources leave it out. */
const types: Plugin = {
  name: 'types',
  closeBundle() {
    execFileSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', 'tsconfig.lib.json'], {
      stdio: 'inherit',
    });
    for (const name of readdirSync(TYPES, { recursive: true, encoding: 'utf8' }).filter((at) => at.endsWith('.d.ts'))) {
      const path = join(TYPES, name);
      const whole = (from: string): string =>
        existsSync(join(dirname(path), `${from}.d.ts`)) ? `${from}.js` : `${from}/index.js`;
      const text = readFileSync(path, 'utf8').replace(
        /((?:from|import) ?\(?['"])(\.[^'"]*)(?=['"])/g,
        (_, before: string, from: string) => before + whole(from),
      );
      writeFileSync(path, text);
    }
  },
};

/** The widget by itself in one file without imports, since a notebook is given its text and not its address. */
const widget: Plugin = {
  name: 'widget',
  async closeBundle() {
    await build({
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      plugins: [ownOnly()],
      build: {
        target: 'es2022',
        minify: 'oxc',
        outDir: 'lib',
        emptyOutDir: false,
        lib: { entry: 'src/embed/widget.ts', formats: ['es'], fileName: () => 'widget.js' },
      },
    });
  },
};

/** What is used without the page: the command line, the library, and what other people's pages hold an embed with. */
export default defineConfig({
  plugins: [types, widget, notices().page],
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'es2022',
    outDir: 'lib',
    copyPublicDir: false,
    rolldownOptions: {
      input: {
        cli: 'src/cli/main.ts',
        index: 'src/index.ts',
        client: 'src/embed/client.ts',
        element: 'src/embed/element.ts',
        lms: 'src/lessons/lms/index.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
