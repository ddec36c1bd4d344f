import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { lessonsIn, packageContents } from './contents.ts';
import { EDITIONS } from './manifest.ts';
import { readFolder } from './readFolder.ts';
import { zipOf } from './zip.ts';

/**
 * Writes a package of each lesson of the built site in place of the script that is built: that is only in the packages.
 * @param figure makes the script of `<fall-line>` for packages
 */
export const scormPackages = (site: string, folder: string, figure: () => Promise<string>): Plugin => ({
  name: 'scorm-packages',
  async generateBundle(_, bundle) {
    if (!existsSync(join(site, 'index.html'))) throw new Error(`${site} is missing: npm run build makes it`);
    const files = readFolder(site, folder);
    const lessons = lessonsIn(files);
    if (lessons.length === 0) throw new Error(`${site} has no lessons`);
    const [script] = Object.values(bundle);
    if (script?.type !== 'chunk') throw new Error('the script of the packages was not built');
    delete bundle[script.fileName];
    const scripts = { scorm: script.code, figure: await figure() };
    for (const lesson of lessons)
      for (const edition of EDITIONS)
        this.emitFile({
          type: 'asset',
          fileName: `${lesson.id}-${lesson.lang}-${edition}.zip`,
          source: zipOf(packageContents(files, lesson, edition, scripts)),
        });
  },
});
