import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

const require = createRequire(import.meta.url);

/** Its themes come from elsewhere when they are asked for; what they are given is all the same without one. */
const THEME = "jtex: v1\ntitle: None\nversion: 1.0.0\noptions: []\nbuild:\n  install: 'true'\n  start: 'true'\n";
const PROJECT = 'version: 1\nproject:\n  toc:\n    - file: index.md\nsite:\n  template: ./theme\n';

/** A node of the tree that MyST makes of a page. */
interface MystNode {
  readonly type: string;
  readonly children?: readonly MystNode[];
  readonly [name: string]: unknown;
}

/** What MyST has made of a page: its tree, and the files that it brings along, by their addresses. */
export interface MystPage {
  /** All nodes of a type. */
  all(type: string): MystNode[];
  /** All that is written in it. */
  readonly text: string;
  file(address: string): Buffer | undefined;
}

const within = (node: MystNode): MystNode[] => [node, ...(node.children ?? []).flatMap(within)];

/** Builds a page with MyST, with files beside it, as far as it goes without a theme. */
export function buildWithMyst(markdown: string, files: Readonly<Record<string, string>>): MystPage {
  const project = mkdtempSync(join(tmpdir(), 'fall-line-myst-'));
  onTestFinished(() => rmSync(project, { recursive: true }));
  const sources = { 'index.md': markdown, 'myst.yml': PROJECT, 'theme/template.yml': THEME, ...files };
  for (const [path, text] of Object.entries(sources)) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text);
  }
  const myst = join(dirname(require.resolve('mystmd/package.json')), 'dist/myst.cjs');
  execFileSync(process.execPath, [myst, 'build', '--site', '--ci', '--strict'], { cwd: project, stdio: 'pipe' });
  const built = (...path: string[]): string => join(project, '_build/site', ...path);
  const { mdast }: { mdast: MystNode } = JSON.parse(readFileSync(built('content/index.json'), 'utf8'));
  const nodes = within(mdast);
  const kept = new Map(readdirSync(built('public')).map((name) => [`/${name}`, readFileSync(built('public', name))]));
  return {
    all: (type) => nodes.filter((node) => node.type === type),
    text: nodes.map(({ type, value }) => (type === 'text' ? value : '')).join(''),
    file: (address) => kept.get(address),
  };
}
