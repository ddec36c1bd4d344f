import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, inject } from 'vitest';
import { snippet } from './embeds';
import { guideLesson } from './guideLesson';
import { folder, serveHost } from './host';

const COURSE = resolve('tests/hosts/docusaurus');
const BUILT = join(COURSE, 'built');
const AGAIN = 'tests/hosts/docusaurus/README.md says how to build it again';

/** The site of the figures, as the course that has been built knows it. */
const site = 'https://fall-line.example/';

/** Courses outlive defaults: this one was built of links that end a run where its loss hardly changes. */
const RULE = 'stop=1e-6';

/** The pages of the course as they are written today. */
const sources: Readonly<Record<string, string>> = {
  index: page(
    '# A course',
    snippet('iframe', RULE, { site }),
    '[On to the bowl](./next.mdx)',
    snippet('markdown', `surface=saddle&${RULE}`, { site }),
  ),
  next: page(
    '# Next',
    snippet('element', `surface=bowl&run=gd,lr:0.1&lang=en&${RULE}`, { site, title: 'A {bowl} *of* two routes' }),
    '[Back to the mountain](./index.mdx)',
    '[A lesson](./lesson.mdx)',
  ),
  lesson: page('# A lesson', guideLesson('docs/lessons.md', site).trimEnd()),
};

function page(...parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}

/** In HTML ampersands and signs are written out, in a script they are not. */
const plain = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&gt;', '>');

/** What snippets say: the values of their attributes, and the addresses of links in Markdown. */
const valuesIn = (source: string): string[] =>
  [...source.matchAll(/="([^"]*)"|\]\((https:[^)]*)\)/g)].map(([, value, link]) => plain(value ?? link!));

/** Fails if the course that is kept is not the one that would be built today. */
export async function expectToBeCurrent(): Promise<void> {
  for (const [name, source] of Object.entries(sources))
    await expect(source).toMatchFileSnapshot(join(COURSE, `docs/${name}.mdx`), AGAIN);

  const read = (...path: string[]): string => readFileSync(join(BUILT, ...path), 'utf8');
  const scripts = readdirSync(join(BUILT, 'assets/js')).map((name) => read('assets/js', name));
  for (const [name, source] of Object.entries(sources)) {
    const html = plain(read(name === 'index' ? '' : name, 'index.html'));
    const inBoth = (value: string): boolean =>
      html.includes(`="${value}"`) && scripts.some((script) => script.includes(`"${value}"`));
    const missing = valuesIn(source).filter((value) => !inBoth(value));
    expect(missing, `what the page built of ${name}.mdx lacks; ${AGAIN}`).toEqual([]);
  }
}

/** Serves the course that has been built, with the figures from where they are served now; gives its address. */
export function serveCourse(): Promise<string> {
  const files = folder(BUILT);
  return serveHost(undefined, undefined, (path) =>
    /\.(html|js)$/.test(path) ? files(path)?.toString().replaceAll(site, inject('site')) : files(path),
  );
}
