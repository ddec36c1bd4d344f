import { type Edition, manifestOf } from './manifest.ts';
import { filesNamedIn, titleOf, withoutSite } from './markup.ts';

/** Files by their paths, from the root of what holds them. */
export type Folder = ReadonlyMap<string, Uint8Array>;

/** A lesson of the built site. */
export interface PackagedLesson {
  readonly id: string;
  readonly lang: string;
  /** Its page, from the root of the site. */
  readonly page: string;
}

/** Scripts that the packages have and the site has not, or has otherwise. */
export interface PackageScripts {
  readonly scorm: string;
  /** Of `<fall-line>`. */
  readonly figure: string;
}

const PAGE = /^lessons\/([^/]+)\/([^/]+)\/index\.html$/;

/** The lessons of a built site. */
export const lessonsIn = (site: Folder): PackagedLesson[] =>
  [...site.keys()].sort().flatMap((page) => {
    const [, lang, id] = PAGE.exec(page) ?? [];
    return lang && id ? [{ id, lang, page }] : [];
  });

const ROOT = '../../../';

const VERSIONS: Readonly<Record<Edition, string>> = { scorm12: '1.2', scorm2004: '2004' };

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const bytes = (content: string): Uint8Array => new TextEncoder().encode(content);

/** The lesson's page as a platform shows it: without ways to the site, with the script that speaks to the platform. */
function pageFor(edition: Edition, html: string): string {
  const script = `<script src="${ROOT}fall-line-scorm.js" data-scorm="${VERSIONS[edition]}"></script>`;
  if (!html.includes('<script')) throw new Error('the lesson has no script');
  return withoutSite(html)
    .replace('<script', () => `${script}<script`)
    .replaceAll(`"${ROOT}?`, `"${ROOT}index.html?`);
}

/** The page of the figures; its picture for readers without scripts, who have no use for a package, weighs half of one. */
const figurePage = (html: string): string => html.replace(/<img src="\.\/screenshot\.png"[^>]*>/g, '');

/** What every lesson needs of the site. */
const isNeeded = (path: string): boolean =>
  /^(assets\/.*|index\.html|favicon\.svg|licenses\.txt|fall-line-lesson\.js)$/.test(path);

/** Of what is in the site's scripts; a package has the same scripts, and may not go without. */
const NOTICES = 'licenses.txt';

/** All files of a lesson's package, in the order of their paths. @throws Error where the site lacks one of them */
export function packageContents(
  site: Folder,
  { id, lang, page }: PackagedLesson,
  edition: Edition,
  { scorm, figure }: PackageScripts,
): Folder {
  if (!site.has(NOTICES)) throw new Error(`the site has no ${NOTICES}, which has to be in every package`);
  const html = pageFor(edition, text(site.get(page)!));
  const beside = page.slice(0, page.lastIndexOf('/') + 1);
  const files = new Map([...site].filter(([path]) => isNeeded(path) || path.startsWith(beside)));
  files.set(page, bytes(html));
  files.set('index.html', bytes(figurePage(text(site.get('index.html')!))));
  files.set('fall-line.js', bytes(figure));
  files.set('fall-line-scorm.js', bytes(scorm));
  for (const path of filesNamedIn(html, page)) {
    const named = files.get(path) ?? (path.endsWith('.html') ? undefined : site.get(path));
    if (!named) throw new Error(`${page} leads to ${path || 'the site'}, which no package has: mark it with data-site`);
    files.set(path, named);
  }
  const paths = [...files.keys()].sort();
  const manifest = manifestOf(edition, { id, lang, title: titleOf(html), page, files: paths });
  return new Map([['imsmanifest.xml', bytes(manifest)], ...paths.map((path) => [path, files.get(path)!] as const)]);
}
