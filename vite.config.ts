import { createHash } from 'node:crypto';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { lessonPages } from './src/lessons/plugin.ts';
import { ownOnly } from './src/notices/ownOnly.ts';
import { notices } from './src/notices/plugin.ts';
import { LANGUAGE_IDS } from './src/scenario/languages.ts';
import { LongFirst } from './tests/support/order.ts';
import { projects } from './tests/support/projects.ts';
import { Tally } from './tests/support/tally.ts';
import { TARGETS } from './tests/support/targets.ts';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types fall-line',
].join('; ');

/** Writes the content policy into the built page, ahead of everything it governs; the dev server needs inline code. */
const contentPolicy: Plugin = {
  name: 'content-policy',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) =>
      html.replace('<head>', `<head>\n    <meta http-equiv="Content-Security-Policy" content="${POLICY}">`),
  },
};

/**
 * Leaves imports of late parts as they are written: the lists of what each of them needs besides, for the browser to be
 * told ahead, are longer than what they save, since the parts are cut so that a first picture waits for one of them.
 */
const noPreloads: Plugin = {
  name: 'no-preloads',
  apply: 'build',
  configResolved({ plugins }) {
    for (const plugin of plugins)
      if (plugin.name === 'native:import-analysis-build') plugin.applyToEnvironment = () => false;
  },
};

/** The script of the custom element: one classic file, since it is called from pages of other origins. */
async function elementScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [ownOnly()],
    build: {
      write: false,
      target: TARGETS,
      lib: { entry: 'src/embed/script.ts', formats: ['iife'], name: 'fallLine', fileName: () => ELEMENT },
    },
  });
  const [output] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (output?.type !== 'chunk') throw new Error('The custom element was not built');
  return output.code;
}

const ELEMENT = 'fall-line.js';

/** The script under a name that never stands for another, and the hash by which a page may hold a browser to it. */
const pinned = (code: string): { readonly file: string; readonly integrity: string } => {
  const hash = createHash('sha384').update(code).digest();
  return { file: `fall-line-${hash.toString('hex', 0, 5)}.js`, integrity: `sha384-${hash.toString('base64')}` };
};

/** Serves the custom element beside the page, at an address that stays and at one of this version alone. */
function customElement(): Plugin {
  let code = '';
  return {
    name: 'custom-element',
    async config(_, { command }) {
      if (command !== 'build') return undefined;
      code = await elementScript();
      return { define: { 'import.meta.env.ELEMENT': JSON.stringify(pinned(code)) } };
    },
    configureServer({ middlewares }) {
      middlewares.use(`/${ELEMENT}`, (_, response, next) => {
        response.setHeader('Content-Type', 'text/javascript');
        elementScript().then((code) => response.end(code), next);
      });
    },
    generateBundle() {
      if (this.environment.name !== 'client' || this.environment.config.isWorker) return;
      for (const fileName of [ELEMENT, pinned(code).file]) this.emitFile({ type: 'asset', fileName, source: code });
    },
  };
}

/** What `npm start` sends with every file, of what docs/hosting.md has servers send: what suits a machine of one's own. */
const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
};

/**
 * What React looks for and here is none of, or nothing is done with: its developer tools, Node, Internet Explorer, a way to
 * let the browser show that it waits for actions, and how fast files came, for pictures that it might wait for.
 */
const NOT_HERE = [
  '__REACT_DEVTOOLS_GLOBAL_HOOK__',
  'process',
  'setImmediate',
  'document.documentMode',
  'navigation',
  'performance.getEntriesByType',
];

/** Whether `npm start` has a desktop to open a browser on; a server or a container only prints the address. */
function hasDesktop(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY, SSH_CONNECTION } = process.env;
  if (CI || SSH_CONNECTION) return false;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

const { page, workers } = notices();

export default defineConfig(({ mode }) => ({
  base: './',
  appType: 'mpa',
  plugins: [
    react(),
    contentPolicy,
    customElement(),
    lessonPages({ policy: POLICY, target: TARGETS }),
    noPreloads,
    page,
  ],
  build: {
    target: TARGETS,
    // None in the page itself: without scripts, what was announced could not be fetched.
    modulePreload: false,
    cssCodeSplit: false,
    rolldownOptions: {
      transform: { define: Object.fromEntries(NOT_HERE.map((name) => [name, 'undefined'])) },
      optimization: { inlineConst: { mode: 'all', pass: 3 } },
      output: {
        codeSplitting: {
          groups: [
            // What the page needs at once in one file: split by who else imports it, it compresses worse and takes more requests.
            { name: 'main', tags: ['$initial'], priority: 2 },
            // The words of the opening scene in one file with the others of their language that the page begins with.
            ...LANGUAGE_IDS.map((name) => ({
              name,
              test: new RegExp(
                `src/(locales/|(optimizers/gd|schedules/constant|surfaces/mountain|ui/(inspector|table))/words\\.)${name}\\.ts$`,
              ),
              priority: 1,
            })),
            // What an address may name in two files that wait for no third.
            {
              name: 'methods',
              test: /src\/(optimizers\/(.*\/)?(update|index|shared\/\w+)|schedules\/(.*\/)?(schedule|index|parameters))\.ts/,
              priority: 1,
            },
            {
              name: 'surfaces',
              test: /src\/(surfaces|datasets)\/(?!(.*\/)?(words|text|sources?|formulas?|programs?|written)\.)/,
              priority: 1,
            },
            // What several late parts share in another, so that they are asked for together.
            { name: 'common', test: /src\/(ui\/|report\/(?!figureOf))/, minShareCount: 3 },
            // Small parts that every full page asks for when its first picture stands.
            {
              name: 'late',
              test: /src\/ui\/(shell\/(LiveRegion|mirror|keepFocus)|(inspector|table)\/Panel|transport\/RunProgress|late\/ComingNote|map\/(PointerReadout|MapDescription)|files\/DroppedFiles)\.tsx?$/,
            },
            { name: 'embed', test: /src\/ui\/(embed\/|shell\/Problem)/ },
          ],
        },
        // The first script names every other one, and a digit of a hash is a digit that can't be compressed.
        chunkFileNames: 'assets/[name]-[hash:7].js',
      },
    },
  },
  // One file that a page without an origin may run too, from a copy of it.
  worker: { format: 'iife', plugins: workers },
  // A frame without an origin of its own may load the page's modules all the same.
  preview: { open: hasDesktop(), cors: { origin: '*' }, headers: HEADERS },
  test: {
    projects: projects(mode),
    reporters: ['default', new Tally()],
    sequence: { sequencer: LongFirst },
    attachmentsDir: 'node_modules/.vitest-attachments',
  },
}));
