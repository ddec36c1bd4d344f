import { type BuildOptions, build, defineConfig } from 'vite';
import { scormPackages } from './src/lessons/lms/packages/plugin.ts';
import { ownOnly } from './src/notices/ownOnly.ts';
import { TARGETS } from './tests/support/targets.ts';

const SITE = 'dist';
const PACKAGES = 'packages';

/** One classic script of a package. */
const classic = (entry: string, name: string): BuildOptions => ({
  target: TARGETS,
  lib: { entry, formats: ['iife'], name: 'fallLinePackage', fileName: () => name },
});

async function figureScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [ownOnly()],
    build: { write: false, ...classic('src/lessons/lms/packages/figure.ts', 'fall-line.js') },
  });
  const [output] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (output?.type !== 'chunk') throw new Error('The custom element was not built');
  return output.code;
}

/** The lessons of the built site as packages for learning platforms. */
export default defineConfig({
  publicDir: false,
  plugins: [ownOnly(), scormPackages(SITE, PACKAGES, figureScript)],
  build: {
    ...classic('src/lessons/lms/scorm/script.ts', 'fall-line-scorm.js'),
    outDir: `${SITE}/${PACKAGES}`,
    emptyOutDir: true,
    reportCompressedSize: false,
  },
});
