import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { type Folder, lessonsIn, packageContents } from './contents';
import { EDITIONS } from './manifest';
import { zipOf } from './zip';

/** A folder's files, without those of one folder in it. */
function readFolder(root: string, without: string): Folder {
  const names = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = names.map(({ parentPath, name }) =>
    join(parentPath, name)
      .slice(root.length + 1)
      .replaceAll(sep, '/'),
  );
  return new Map(
    paths.filter((path) => !path.startsWith(`${without}/`)).map((path) => [path, readFileSync(join(root, path))]),
  );
}

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
