import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { packageOf } from './packageOf.ts';

/** Where the notices lie in what is built. */
export const NOTICES = 'licenses.txt';

/** Texts that packages leave out, and notices of what is no package. */
const held = (name: string): string => readFileSync(`src/notices/${name}.txt`, 'utf8');

/** The text of a package's licence; the build fails where there is none. */
function textOf(name: string, folder: string): string {
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)/i.test(each));
  return file ? readFileSync(join(folder, file), 'utf8') : held(name);
}

function noticeOf(name: string): string {
  const folder = join('node_modules', name);
  const { version, license, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const home = String(repository?.url ?? repository).replace(/^git\+|\.git$/g, '');
  // Who gets a file under the Mozilla Public License is told where its source is.
  const source = license.startsWith('MPL') ? `Used unchanged. Its source: ${home}, version ${version}\n\n` : '';
  return `${name} ${version} (${license})\n\n${source}${textOf(name, folder)}`;
}

const RULE = `\n\n${'='.repeat(80)}\n\n`;

const written = (packages: readonly string[]): string =>
  [
    `Fall Line\n\n${readFileSync('LICENSE', 'utf8')}`,
    ...packages.map(noticeOf),
    `Source Sans 3, by Adobe\n\n${readFileSync('src/fonts/OFL.txt', 'utf8')}`,
    `Functions that follow FDLIBM\n\n${held('fdlibm')}`,
  ]
    .map((part) => part.trim())
    .join(RULE);

/**
 * Writes the notices of all packages that are bundled, in the page and in its workers, which Vite's own list leaves out:
 * the one plugin for the page, the other for its workers, which are bundled before it.
 */
export function notices(): { readonly page: Plugin; readonly workers: () => Plugin[] } {
  const found = new Set<string>();
  const gather = (bundle: Rolldown.OutputBundle): void => {
    for (const part of Object.values(bundle)) {
      for (const id of part.type === 'chunk' ? part.moduleIds : []) {
        const name = packageOf(id);
        if (name) found.add(name);
      }
    }
  };
  const page: Plugin = {
    name: 'notices',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replace('</head>', `  <link rel="license" href="./${NOTICES}">\n  </head>`),
    },
    generateBundle(_, bundle) {
      gather(bundle);
      this.emitFile({ type: 'asset', fileName: NOTICES, source: written([...found].sort()) });
    },
  };
  const workers = (): Plugin[] => [{ name: 'notices-of-workers', generateBundle: (_, bundle) => gather(bundle) }];
  return { page, workers };
}
