import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { ADDED_ROOMS } from './rooms';

const { NODE_ENV: _, VITEST: __, ...env } = process.env;

/** What the sites of a copy are built from. */
const TREE = [
  'src',
  'public',
  'tests/support',
  'index.html',
  'package.json',
  'LICENSE',
  'tests/unit/scenario/scenarios.ts',
];

/** A panel: a tab that says where the first route ends. */
const PANEL: Readonly<Record<string, string>> = {
  'Panel.tsx': `import { useApp, useShared } from '../shell/context';

/** Where the first route ends. */
export function Panel() {
  const { text } = useShared();
  const end = useApp((state) => state.result.trajectories[0]!.outcome.kind);
  return <section className="panel diary">{text.panels.diary.name}: {end}</section>;
}
`,
  'words.en.ts': `export const words = { name: 'Diary' };\n`,
  'words.zh.ts': `export const words = { name: '日记' };\n`,
};

/** Lines that are added to what lies there: each behind the line that it is told to follow. */
const LINES: readonly (readonly [file: string, after: string, line: string])[] = [
  [
    'src/scenario/panels.ts',
    "  table: { faces: FULL, tab: 'anywhere' },",
    "  diary: { faces: FULL, tab: 'anywhere' },",
  ],
  ['src/scenario/languages.ts', "  zh: { name: '中文', tag: 'zh-Hans' },", "  eo: { name: 'Esperanto', tag: 'eo' },"],
  [
    'src/embed/messages.ts',
    "  play: { type: 'play', fields: {} },",
    "  speak: { type: 'speak', fields: { lang: 'lang?' } },",
  ],
  [
    'src/embed/requests.ts',
    "  play: use('playback', (state) => state.play()),",
    "  speak: use('language', (state, { lang = 'eo' }) => state.setLang(lang)),",
  ],
];

/** The files of a language, as those of Chinese are, and in its words. */
function addLanguage(src: string): void {
  for (const path of readdirSync(src, { recursive: true, encoding: 'utf8' })) {
    const name = /^(?!lessons)(.*[./\\])zh\.ts$/.exec(path)?.[1];
    if (name === undefined) continue;
    const text = readFileSync(join(src, path), 'utf8')
      .replace(/\bzh(?=\.ts'|';|: )/g, 'eo')
      .replace("tag: 'zh'", "tag: 'eo'")
      .replaceAll('学习率', 'lernrapido');
    writeFileSync(join(src, `${name}eo.ts`), text);
  }
}

/** A copy of the sources with an optimizer, a schedule, two surfaces, a data set, a panel, a request and a language more. */
export interface AddedTree {
  readonly copy: string;
  /** Files that are changed of those that were there, and how many lines of each. */
  readonly changed: Readonly<Record<string, number>>;
  run(...args: string[]): string;
  build(...args: string[]): string;
  remove(): void;
}

export function addedTree(): AddedTree {
  const copy = mkdtempSync(join(tmpdir(), 'fall-line-rooms-'));
  const configs = readdirSync('.').filter((name) => /^(vite\.|tsconfig).*\.(ts|json)$/.test(name));
  for (const path of [...TREE, ...configs]) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    cpSync(path, join(copy, path), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
  const changed: Record<string, number> = {};
  const edit = (file: string, change: (text: string) => string): void => {
    const before = readFileSync(join(copy, file), 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`${file} is not as it was`);
    const known = new Set(before.split('\n'));
    changed[file] = (changed[file] ?? 0) + after.split('\n').filter((line) => !known.has(line)).length;
    writeFileSync(join(copy, file), after);
  };
  for (const [room, files] of Object.entries({ ...ADDED_ROOMS, 'ui/diary': PANEL })) {
    mkdirSync(join(copy, 'src', room));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(copy, 'src', room, name), text);
    const [kind = '', id = ''] = room.split('/');
    if (kind !== 'ui')
      edit(`src/${kind}/ids.ts`, (text) =>
        text.replace(/,?(\s*)\] as const;/, (_, end) => (end ? `,\n  '${id}',\n] as const;` : `, '${id}'] as const;`)),
      );
  }
  for (const [file, after, line] of LINES) edit(file, (text) => text.replace(after, `${after}\n${line}`));
  addLanguage(join(copy, 'src'));
  const run = (...args: string[]): string =>
    execFileSync(process.execPath, args, { cwd: copy, encoding: 'utf8', env, stdio: 'pipe' });
  return {
    copy,
    changed,
    run,
    build: (...args) => run(resolve('node_modules/vite/bin/vite.js'), 'build', ...args),
    remove: () => rmSync(copy, { recursive: true }),
  };
}
