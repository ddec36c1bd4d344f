import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expectNoticed, PACKAGES } from '../support/noticed';

const read = (folder: string, ending: RegExp): [string, string][] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);

const found = (files: [string, string][], what: RegExp): string[] =>
  files.filter(([, text]) => what.test(text)).map(([name]) => name);

test('every address in the built page is relative, so that the site works under any path', () => {
  const html = readFileSync('dist/index.html', 'utf8');
  const addresses = [...html.matchAll(/\s(?:src|href)="([^"]*)"/g)].map((match) => match[1]);
  expect(addresses.length).toBeGreaterThan(2);
  for (const address of addresses) expect(address).toMatch(/^(?:\.\/|$)/);
  for (const [name, css] of read('dist', /\.css$/)) expect(css, name).not.toMatch(/url\(["']?(?:\/|https?:)/);
});

/** Of the page, and of the lessons' pages. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "worker-src 'self' blob:",
  // The share dialog's preview is the page itself.
  "frame-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types fall-line',
];

test('the content policy stands ahead of everything that it governs', () => {
  const head = readFileSync('dist/index.html', 'utf8').split('<head>')[1]!;
  const [, policy] = head.trimStart().match(/^<meta http-equiv="Content-Security-Policy" content="([^"]+)">/) ?? [];
  expect(policy?.split('; ')).toEqual(POLICY);
  expect(head).not.toMatch(/<style|\sstyle=|<script>|\son\w+=/);
});

const DEMO = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

test('the pages that show an embed at work have a policy of their own, and there is no page without one', () => {
  const pages = read('dist', /\.html$/).filter(([name]) => !name.startsWith('lessons'));
  expect(pages.map(([name]) => name).sort()).toEqual(['embed.html', 'embed.zh.html', 'index.html']);
  for (const [name, html] of pages.filter(([name]) => name !== 'index.html')) {
    const head = html.split('<head>')[1]!;
    const [, policy] =
      head.match(/^\s*<meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy" content="([^"]+)">/) ?? [];
    expect(policy?.split('; '), name).toEqual(DEMO);
    expect(html, name).not.toMatch(/<style|\sstyle=|<script>|\son\w+=/);
  }
});

test('the pages of the lessons have the policy of the page, and nothing in them that it forbids', () => {
  const pages = read('dist/lessons', /\.html$/);
  expect(pages.length).toBeGreaterThan(30);
  for (const [name, html] of pages) {
    const [, policy] = /<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(
      html,
    )!;
    expect(policy?.replaceAll('&#x27;', "'").split('; '), name).toEqual(POLICY);
    expect(html, name).not.toMatch(/<style|\sstyle=|<script>|\son\w+=/);
    const addresses = [...html.matchAll(/\s(?:src|href)="([^"]*)"/g)].map(([, address]) => address!);
    const away = addresses.filter((address) => !/^(\.{1,2}\/|#)/.test(address));
    expect(
      away.filter((address) => !address.startsWith('https://')),
      name,
    ).toEqual([]);
  }
});

test('the styles of the page are one file, and those of the lessons another', () => {
  expect(read('dist/assets', /\.css$/)).toHaveLength(2);
});

test('nothing that is built makes code out of text', () => {
  const scripts = read('dist', /\.m?js$/);
  expect(scripts).not.toEqual([]);
  expect(found(scripts, /\beval\s*\(/)).toEqual([]);
  expect(found(scripts, /\bnew\s+Function\b|\bFunction\s*\(\s*["'`]/)).toEqual([]);
});

// React's own code carries innerHTML for its dangerouslySetInnerHTML, so its absence can be asked of our sources only;
// that nothing reaches it at run time is what the policy's trusted types see to, in every end-to-end test.
test('nothing of ours makes markup out of text', () => {
  const markup = /\b(?:innerHTML|outerHTML|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write)\b/;
  expect(found(read('src', /\.tsx?$/), markup)).toEqual([]);
});

test('the notices of all that is bundled, in workers too, lie beside the page, which names them', () => {
  const text = readFileSync('dist/licenses.txt', 'utf8');
  expectNoticed(text, PACKAGES);
  expect(text).toContain(readFileSync('LICENSE', 'utf8').trim());
  expect(text).toMatch(/^mediabunny .*\n\nUsed unchanged. Its source: https:\/\/\S+, version \d\S+$/m);
  for (const file of ['src/fonts/OFL.txt', 'src/notices/fdlibm.txt'])
    expect(text, file).toContain(readFileSync(file, 'utf8').trim());
  expect(readFileSync('dist/index.html', 'utf8')).toContain('<link rel="license" href="./licenses.txt">');
});
