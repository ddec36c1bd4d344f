import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { type Folder, lessonsIn, packageContents } from '../../../src/lessons/lms/packages/contents';
import { EDITIONS, type Edition, manifestOf } from '../../../src/lessons/lms/packages/manifest';
import { filesNamedIn, titleOf, withoutSite } from '../../../src/lessons/lms/packages/markup';
import { zipOf } from '../../../src/lessons/lms/packages/zip';

const PAGE = 'lessons/en/three-strides/index.html';

const HTML = `<!doctype html><html lang="en"><head><title>Three strides · Fall Line</title>
<link rel="stylesheet" href="../../../assets/lesson-1.css"><link rel="alternate" hreflang="zh" href="../../zh/three-strides/" data-site>
<script src="../../../fall-line.js"></script><script src="../../../fall-line-lesson.js"></script></head>
<body><nav data-site><nav>Lessons</nav><a href="../../">All</a></nav><h1>Three <em>strides</em> &amp; a hut</h1>
<p>See <a title="a > b" href="../../../?surface=bowl" data-site="text">the <b>bowl</b></a>.</p><img src="hut.png" alt="">
<iframe src="../../../?surface=mountain&amp;ui=embed"></iframe></body></html>`;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (content: Uint8Array | undefined): string => new TextDecoder().decode(content);

const site = (html = HTML): Folder =>
  new Map(
    Object.entries({
      [PAGE]: html,
      'lessons/en/three-strides/hut.png': 'png',
      'lessons/zh/three-strides/index.html': HTML,
      'lessons/index.html': 'all',
      'index.html': '<img src="./screenshot.png" alt="x"><p>figure</p>',
      'assets/lesson-1.css': 'p{}',
      'assets/index-1.js': '1',
      'fall-line.js': 'site',
      'fall-line-lesson.js': 'lesson',
      'screenshot.png': 'large',
      'favicon.svg': '<svg/>',
      'licenses.txt': 'licenses',
    }).map(([path, content]) => [path, bytes(content)]),
  );

const scripts = { scorm: 'scorm', figure: 'figure' };
const lesson = { id: 'three-strides', lang: 'en', page: PAGE };
const made = (edition: Edition, html?: string): Folder => packageContents(site(html), lesson, edition, scripts);

test('the lessons of a site are found in their languages', () => {
  expect(lessonsIn(site())).toEqual([lesson, { ...lesson, lang: 'zh', page: PAGE.replace('/en/', '/zh/') }]);
});

test('a package has the folders of the site, and in them what the lesson needs', () => {
  const files = made('scorm12');
  expect([...files.keys()]).toEqual([
    'imsmanifest.xml',
    'assets/index-1.js',
    'assets/lesson-1.css',
    'fall-line-lesson.js',
    'fall-line-scorm.js',
    'fall-line.js',
    'favicon.svg',
    'index.html',
    'lessons/en/three-strides/hut.png',
    PAGE,
    'licenses.txt',
  ]);
  expect(text(files.get('fall-line.js'))).toBe('figure');
  expect(text(files.get('index.html'))).toBe('<p>figure</p>');
});

test('the page speaks to the platform before anything else, and leads nowhere that the package has not', () => {
  const page = text(made('scorm2004').get(PAGE));
  const [first] = /<script[^>]*>/.exec(page)!;
  expect(first).toBe('<script src="../../../fall-line-scorm.js" data-scorm="2004">');
  expect(text(made('scorm12').get(PAGE))).toContain('data-scorm="1.2"');
  expect(page).not.toMatch(/data-site|<nav|<a |hreflang/);
  expect(page).toContain('<p>See the <b>bowl</b>.</p>');
  expect(page).toContain('<iframe src="../../../index.html?surface=mountain&amp;ui=embed">');
});

test('a way out that is not marked is named', () => {
  expect(() => made('scorm12', HTML.replace(' data-site>', '>'))).toThrow('lessons/zh/three-strides/');
  expect(() => made('scorm12', HTML.replace('hut.png', 'lost.png'))).toThrow('lost.png');
  expect(() => made('scorm12', HTML.replace('hut.png', '../../index.html'))).toThrow('lessons/index.html');
});

test.each(EDITIONS)(
  'without the notices of what is in the scripts there is no package for %s, and the build names the file',
  (edition) => {
    const bare = new Map(site());
    bare.delete('licenses.txt');
    expect(() => packageContents(bare, lesson, edition, scripts)).toThrow('licenses.txt');
  },
);

test.each(EDITIONS)('the manifest for %s lists every file of the package once, as an address', (edition) => {
  const files = made(edition);
  const xml = text(files.get('imsmanifest.xml'));
  const listed = [...xml.matchAll(/<file href="([^"]*)"\/>/g)].map(([, path]) => path!);
  expect(listed).toEqual([...files.keys()].filter((path) => path !== 'imsmanifest.xml'));
  expect(xml.match(/<resource /g)).toHaveLength(1);
  expect(xml).toContain(`href="${PAGE}"`);
  expect(xml).toContain('<title>Three strides &amp; a hut</title>');
  expect(xml).toContain('identifier="fall-line.three-strides.en"');
});

test('manifests say which version they are of', () => {
  const facts = { id: 'a', lang: 'zh', title: '三种 <步子>', page: 'p.html', files: ['p.html', 'a b&c.png'] };
  const [older, newer] = EDITIONS.map((edition) => manifestOf(edition, facts)) as [string, string];
  expect(older).toContain('<schemaversion>1.2</schemaversion>');
  expect(older).toContain('xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"');
  expect(older).toContain('adlcp:scormtype="sco"');
  expect(newer).toContain('<schemaversion>2004 4th Edition</schemaversion>');
  expect(newer).toContain('xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"');
  expect(newer).toContain('adlcp:scormType="sco"');
  expect(newer).toContain('completionSetByContent="true"');
  for (const xml of [older, newer]) {
    expect(xml).toContain('<title>三种 &lt;步子&gt;</title>');
    expect(xml).toContain('<file href="a%20b&amp;c.png"/>');
  }
});

test('a zip holds what went into it, and the same files make the same bytes', () => {
  const files = made('scorm12');
  const zip = zipOf(files);
  expect(Object.entries(unzipSync(zip)).map(([path, content]) => [path, text(content)])).toEqual(
    [...files].map(([path, content]) => [path, text(content)]),
  );
  const shuffled = new Map([...site()].reverse());
  expect(zipOf(packageContents(shuffled, lesson, 'scorm12', scripts))).toEqual(zip);
});

test('what is marked goes with all that is in it, whatever stands in its attributes', () => {
  expect(withoutSite('<div title="a > b"><p data-site>x</p>y</div>')).toBe('<div title="a > b">y</div>');
  expect(withoutSite('<li data-site="">a<ul><li>b</li></ul></li>c')).toBe('c');
  expect(withoutSite('<meta data-site name="x"><link data-site/>d')).toBe('d');
  expect(withoutSite('<p data-site-x="1" title=" data-site ">e</p>')).toBe(
    '<p data-site-x="1" title=" data-site ">e</p>',
  );
  expect(() => withoutSite('<p data-site>f')).toThrow('<p> has no end');
});

test('titles and files are read of a page', () => {
  expect(titleOf('<title>A&nbsp;hut &lt; B</title>')).toBe('A hut < B');
  expect(() => titleOf('<p>')).toThrow('no title');
  expect(
    filesNamedIn('<a href="#x">#</a><img src="../b.png?v#1"> href="lost" <a href="https://x.org/y">', 'p/q/r.html'),
  ).toEqual(['p/b.png', 'p/q/r.html']);
});
