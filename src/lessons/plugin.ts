import { build, type Plugin, type Rolldown } from 'vite';
import { ownOnly } from '../notices/ownOnly.ts';
import type { File } from './build/site.ts';
import { loadLessons } from './load.ts';

/** The elements that ask, at an address that stays, since they are called from pages of other origins. */
const ELEMENTS = 'fall-line-lesson.js';

interface Options {
  readonly policy: string;
  readonly target: string[];
}

type Built = readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[];

/** A script as one classic file, with whatever style and font it asks for. */
async function bundle(entry: string, name: string, target: string[]): Promise<Built> {
  const built = await build({
    configFile: false,
    base: './',
    logLevel: 'warn',
    publicDir: false,
    plugins: [ownOnly()],
    build: {
      write: false,
      target,
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      rolldownOptions: {
        input: entry,
        output: { format: 'iife', entryFileNames: name, assetFileNames: 'assets/[name]-[hash][extname]' },
      },
    },
  });
  return [built].flat().flatMap((one) => ('output' in one ? one.output : []));
}

/** The pages of the lessons and all that they ask for. */
async function filesOf({ policy, target }: Options): Promise<File[]> {
  const [page, elements, { lessonFiles, lessons, withColours }] = await Promise.all([
    bundle('src/lessons/page/page.ts', 'assets/lesson-[hash].js', target),
    bundle('src/lessons/elements/script.ts', ELEMENTS, target),
    loadLessons(),
  ]);
  const files: File[] = [...page, ...elements].map((one) => {
    if (one.type === 'chunk') return { fileName: one.fileName, source: one.code };
    return {
      fileName: one.fileName,
      source: one.fileName.endsWith('.css') ? withColours(String(one.source)) : one.source,
    };
  });
  const named = (pattern: RegExp): string => {
    const found = files.find(({ fileName }) => pattern.test(fileName));
    if (!found) throw new Error(`the lessons lack ${pattern}`);
    return found.fileName;
  };
  const assets = {
    style: named(/\.css$/),
    script: named(/lesson-[^/]*\.js$/),
    font: named(/latin-[^/]*\.woff2$/),
    policy,
  };
  return [...files, ...lessonFiles(lessons, assets)];
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

/** Makes the lessons with the site, and afresh after each change while they are being written. */
export function lessonPages(options: Options): Plugin {
  return {
    name: 'lessons',
    configureServer({ middlewares, watcher }) {
      let made: Promise<File[]> | undefined;
      watcher.on('all', () => {
        made = undefined;
      });
      middlewares.use((request, response, next) => {
        const path = (request.url ?? '').replace(/[?#].*/, '').slice(1);
        if (!/^lessons\/|^fall-line-lesson\.js$|^assets\//.test(path)) return next();
        const fileName = /(^|\/)$/.test(path) ? `${path}index.html` : path;
        made ??= filesOf({ ...options, policy: '' });
        made.then((files) => {
          const found = files.find((file) => file.fileName === fileName);
          if (!found) return next();
          response.setHeader('Content-Type', TYPES[fileName.split('.').at(-1) ?? ''] ?? 'text/plain');
          response.end(found.source);
        }, next);
      });
    },
    async generateBundle(_, bundle) {
      if (this.environment.name !== 'client' || this.environment.config.isWorker) return;
      for (const file of await filesOf(options))
        if (!(file.fileName in bundle)) this.emitFile({ type: 'asset', ...file });
    },
  };
}
