import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** The floors of which each folder is all that is known of one thing. */
const ROOMS = ['optimizers', 'schedules', 'surfaces', 'datasets'] as const;

/** What makes the numbers: the floors that know nothing of addresses, pages and readers. */
const NUMBERS = ['core', ...ROOMS, 'catalogue'] as const;

/** What readers read of a room, and the names of all rooms: what locales take from there, and nothing else. */
const SAID = /\/(ids|(words|text)\.(en|zh)(\.ts)?)$/;

/** What each floor may import besides itself: other floors, of rooms perhaps only some files, and packages. */
const MAY: Readonly<Record<string, { floors: readonly string[]; ofRooms?: RegExp; packages: RegExp }>> = {
  core: { floors: [], packages: /^$/ },
  optimizers: { floors: ['core'], packages: /^$/ },
  schedules: { floors: ['core'], packages: /^$/ },
  datasets: { floors: ['core'], packages: /^$/ },
  surfaces: { floors: ['core', 'datasets'], packages: /^$/ },
  catalogue: { floors: NUMBERS, packages: /^$/ },
  import: { floors: ['core'], packages: /^$/ },
  scenario: { floors: NUMBERS, packages: /^valibot$/ },
  plot: { floors: ['core'], packages: /^d3(-[a-z]+)?$/ },
  store: { floors: [...NUMBERS, 'scenario'], packages: /^(zustand(\/.+)?|valibot)$/ },
  recording: { floors: ['core', 'plot', 'store'], packages: /^(gifenc|mediabunny)$/ },
  workers: { floors: [...NUMBERS, 'scenario', 'recording', 'import'], packages: /^$/ },
  scenes: { floors: ['core', 'scenario'], packages: /^$/ },
  locales: { floors: ['core', ...ROOMS, 'scenario', 'ui'], ofRooms: SAID, packages: /^$/ },
  embed: { floors: [...NUMBERS, 'scenario', 'store'], packages: /^(zustand(\/.+)?|valibot)$/ },
  codegen: { floors: [...NUMBERS, 'scenario'], packages: /^$/ },
  report: { floors: [...NUMBERS, 'scenario', 'plot', 'store', 'locales'], packages: /^$/ },
  ui: {
    floors: [
      ...NUMBERS,
      'scenario',
      'scenes',
      'lessons',
      'import',
      'plot',
      'store',
      'recording',
      'workers',
      'codegen',
      'locales',
      'embed',
      'report',
    ],
    packages: /./,
  },
  lessons: {
    floors: [...NUMBERS, 'scenario', 'plot', 'store', 'locales', 'report', 'embed', 'notices'],
    packages: /^(vite|node:.*|unified|remark-.*|hast.*|mdast.*|temml|fflate)$/,
  },
  'main.tsx': {
    floors: [...NUMBERS, 'scenario', 'plot', 'store', 'workers', 'codegen', 'locales', 'ui'],
    packages: /./,
  },
  notices: { floors: [], packages: /^(node:.*|vite)$/ },
  cli: { floors: [...NUMBERS, 'scenario', 'plot', 'locales', 'report'], packages: /^node:/ },
  'index.ts': { floors: [...NUMBERS, 'scenario'], packages: /^$/ },
};

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path: path.split(sep).join('/'), text: readFileSync(join(SRC, path), 'utf8') }));

// A star between slashes behind a word or a dot is a pattern of files, not a comment.
const withoutComments = (text: string): string => text.replace(/(?<![\w.])\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$/gm, '');

/** The files whose code has something in it. */
const naming = (pattern: RegExp): string[] =>
  files.filter(({ text }) => pattern.test(withoutComments(text))).map(({ path }) => path);

const KEPT =
  /\b(localStorage|sessionStorage|indexedDB|cookieStore|serviceWorker)\b|\bdocument\s*\.\s*cookie\b|\bcaches\s*\./;

interface Import {
  readonly from: string;
  readonly onlyTypes: boolean;
}

/** Every module that a file names: imports and re-exports, dynamic imports, files by pattern, workers by address. */
function importsOf(text: string): Import[] {
  const code = withoutComments(text);
  const statements = [...code.matchAll(/\b(import|export)\b(\s+type\b)?[^;'"]*?\bfrom\s*['"]([^'"]+)['"]/g)];
  const bare = [...code.matchAll(/\bimport\s*\(?\s*['"]([^'"]+)['"]|\bnew\s+URL\s*\(\s*['"](\.[^'"]+)['"]/g)];
  const globs = [...code.matchAll(/\bimport\.meta\.glob\b[^(]*\(\s*['"]([^'"]+)['"]/g)];
  return [
    ...statements.map(([, , type, from]) => ({ from: from!, onlyTypes: type !== undefined })),
    ...bare.map(([, from, address]) => ({ from: (from ?? address)!, onlyTypes: false })),
    ...globs.map(([, pattern]) => ({ from: pattern!, onlyTypes: false })),
  ];
}

const floorOf = (path: string): string => path.split('/')[0]!;

/** What is told of a room in words, formulas, citations and code, and gathered; nothing of it is computed with. */
const TOLD =
  /\/((words|text)\.\w+|sources?|rules?|ruleOf|textOf|formulas?|programs?|torch(Calls)?|procedures?|(python|javascript)(Procedures)?|shared\/(scheduleRule|written|sources|lines|terms|quasiNewtonTerms|torchCall|procedureCode|(python|javascript)Search))\.ts$/;

const isTold = (path: string): boolean => isRoom(floorOf(path)) && TOLD.test(path);

const isRoom = (floor: string): boolean => ROOMS.some((one) => one === floor);

/** The floor that an import leads to, or the package. */
function target(path: string, from: string): { floor: string } | { package: string } {
  if (!from.startsWith('.')) return { package: from };
  const resolved = relative(SRC, join(SRC, dirname(path), from.replace(/\?.*$/, '')))
    .split(sep)
    .join('/');
  return { floor: floorOf(resolved) };
}

test('the scan sees the files and their imports', () => {
  expect(files.length).toBeGreaterThan(40);
  const decode = files.find(({ path }) => path === 'scenario/decode.ts')!;
  expect(importsOf(decode.text)).toContainEqual({ from: '../core/far', onlyTypes: false });
  expect(importsOf("import type { A } from './a';\nimport './b.css';\nconst c = await import('./c');")).toEqual([
    { from: './a', onlyTypes: true },
    { from: './b.css', onlyTypes: false },
    { from: './c', onlyTypes: false },
  ]);
  expect(importsOf("const a = import.meta.glob<A>('./*/a.ts', { eager: true });")).toEqual([
    { from: './*/a.ts', onlyTypes: false },
  ]);
  expect(importsOf("new Worker(new URL('./w.ts', import.meta.url)); // import 'x'")).toEqual([
    { from: './w.ts', onlyTypes: false },
  ]);
});

describe.each(Object.entries(MAY))('%s', (floor, { floors, ofRooms, packages }) => {
  const own = files.filter(({ path }) => floorOf(path) === floor);

  test('exists', () => {
    expect(own.length).toBeGreaterThan(0);
  });

  test(`imports nothing but itself${floors.length ? `, ${floors.join(', ')}` : ''} and its packages`, () => {
    const strays = own.flatMap(({ path, text }) =>
      importsOf(text).flatMap(({ from, onlyTypes }) => {
        const leads = target(path, from);
        if ('package' in leads) return packages.test(leads.package) ? [] : [`${path}: ${from}`];
        const named = onlyTypes && from.endsWith('/ids');
        const open = !ofRooms || !(isRoom(leads.floor) || leads.floor === 'ui') || ofRooms.test(from);
        return leads.floor === floor || (floors.includes(leads.floor) && open) || named ? [] : [`${path}: ${from}`];
      }),
    );
    expect(strays).toEqual([]);
  });
});

test('what makes the numbers of a room imports nothing of what is told of it', () => {
  const making = files.filter(({ path }) => isRoom(floorOf(path)) && !isTold(path));
  expect(making.map(({ path }) => path)).toContain('surfaces/ackley/surface.ts');
  const strays = making.flatMap(({ path, text }) =>
    importsOf(text).flatMap(({ from }) => (TOLD.test(`${from.replace(/\.ts$/, '')}.ts`) ? [`${path}: ${from}`] : [])),
  );
  expect(strays).toEqual([]);
});

test('of the lessons the page knows what is told of them, and none of their texts and scenes', () => {
  const known = files
    .filter(({ path }) => !path.startsWith('lessons/'))
    .flatMap(({ text }) => importsOf(text).map(({ from }) => from))
    .filter((from) => /\/lessons\//.test(from));
  expect(new Set(known)).toEqual(new Set(['../../lessons/langs', '../../lessons/shelf']));
});

test('what readers read of a room imports nothing', () => {
  const said = files.filter(({ path }) => /^\w+\/[^/]+\/(words|text)\.\w+\.ts$/.test(path));
  expect(said.length).toBeGreaterThan(100);
  expect(said.filter(({ text }) => importsOf(text).length > 0).map(({ path }) => path)).toEqual([]);
});

test('every file belongs to a floor', () => {
  expect(files.map(({ path }) => path).filter((path) => !(floorOf(path) in MAY))).toEqual([]);
});

test('only ui and main.tsx know React', () => {
  const knowing = files.filter(({ text }) => importsOf(text).some(({ from }) => /^react(-dom)?(\/|$)/.test(from)));
  expect(new Set(knowing.map(({ path }) => floorOf(path)))).toEqual(new Set(['ui', 'main.tsx']));
});

describe('no file of src contains', () => {
  test.each([
    ['eval', /\beval\s*\(/],
    ['new Function', /\bnew\s+Function\b/],
    ['innerHTML or outerHTML', /\b(inner|outer)HTML\b/],
    ['dangerouslySetInnerHTML', /dangerouslySetInnerHTML/],
    ['insertAdjacentHTML or document.write', /insertAdjacentHTML|document\.write/],
    ['Math.random', /\bMath\s*\.\s*random\b/],
    ['what sends', /\b(sendBeacon|WebSocket\w*|WebTransport|EventSource|XMLHttpRequest|RTCPeerConnection)\b/],
    ['a way to another page', /\blocation\s*(\.\s*(assign|replace|href\s*=)|=[^=])|\bwindow\s*\.\s*open\b/],
  ])('%s', (_name, pattern) => {
    expect(naming(pattern)).toEqual([]);
  });
});

test.each([
  ['what a browser keeps', KEPT, ['lessons/elements/memory.ts', 'lessons/page/theme.ts', 'ui/browser/preferences.ts']],
  // A copy of its own script, and its own page: whether there is a newer version.
  ['fetch', /\bfetch\b/, ['workers/open.ts', 'ui/late/renewed.ts']],
  // What has just been bundled, when the site is built.
  ['an import whose address is worked out', /\bimport\s*\(\s*(?!['"])/, ['lessons/load.ts']],
  ['a worker by its address', /\bnew\s+(Shared)?Worker\b|\bimportScripts\b/, ['workers/open.ts']],
  ['the address bar', /\b(replace|push)State\b/, ['ui/browser/address.ts']],
])('%s is named in so few files of src', (_name, pattern, paths) => {
  expect(naming(pattern)).toEqual(paths);
});

test('what makes numbers, addresses, programs and reports knows no browser', () => {
  const pure = files.filter(
    // Titles and texts may speak of a location.
    ({ path }) =>
      [...NUMBERS, 'import', 'scenario', 'scenes', 'codegen', 'report', 'index.ts'].includes(floorOf(path)) &&
      !isTold(path),
  );
  const pattern = /\b(document|globalThis|navigator|location|localStorage|fetch)\b|\bwindow\s*[.[]/;
  expect(pure.filter(({ text }) => pattern.test(withoutComments(text))).map(({ path }) => path)).toEqual([]);
});

test('what must match across engines is made without functions that may differ between them', () => {
  const numbers: readonly string[] = NUMBERS;
  const core = files.filter(({ path }) => numbers.includes(floorOf(path)) && !isTold(path));
  const pattern = /\bMath\s*\.\s*(hypot|exp|expm1|sin|cos|tan|a?sinh|a?cosh|a?tanh|log1p|cbrt|atan2?|asin|acos)\b/;
  expect(core.filter(({ text }) => pattern.test(withoutComments(text))).map(({ path }) => path)).toEqual([]);
});
