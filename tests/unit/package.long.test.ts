import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decode, simulate } from '../../src';
import { examplesIn } from '../support/guideExamples';
import { expectNoticed } from '../support/noticed';

const ADDRESS = '?surface=ravine&steps=20&run=gd,lr:0.02';
const MINUTES = 180_000;
const { NODE_ENV: _, VITEST: __, ...env } = process.env;
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Bytes that the package may take in a course's folder. */
const MOST_BYTES = 1_200_000;

/** A project of somebody else, with nothing in it but the packed package. */
let project: string;

function npm(args: readonly string[], cwd: string): string {
  const windows = process.platform === 'win32';
  return execFileSync(windows ? 'npm.cmd' : 'npm', [...args, '--silent'], {
    cwd,
    env,
    shell: windows,
    encoding: 'utf8',
  });
}

const run = (...args: string[]): string =>
  execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8', env }).trim();

const evaluate = (program: string): string => run('--input-type=module', '-e', program);

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'fall-line-'));
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
  npm(['pack', '--pack-destination', project], process.cwd());
  // Offline and into an empty folder: it has to do with what is in the package.
  npm(['install', '--offline', '--no-audit', '--no-fund', join(project, `${name}-${version}.tgz`)], project);
}, MINUTES);
afterAll(() => rmSync(project, { recursive: true }));

test('the package brings nothing else along, React least of all', () => {
  expect(readdirSync(join(project, 'node_modules')).filter((entry) => !entry.startsWith('.'))).toEqual([name]);
  for (const entry of ['index', 'client', 'element', 'lms', 'widget']) {
    const seen = new Set<string>();
    const visit = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      const code = readFileSync(join(project, 'node_modules', name, 'lib', file), 'utf8');
      expect(code).not.toMatch(/react/i);
      for (const [, from] of code.matchAll(/(?<!")(?:from|import)\s*\(?"([^"]+)"/g)) {
        expect(from).toMatch(/^\.\//);
        visit(from!);
      }
    };
    visit(`${entry}.js`);
  }
});

test('the package is small, and holds nothing but what is used and read', () => {
  const files = readdirSync(join(project, 'node_modules', name), { recursive: true, encoding: 'utf8' });
  const sizes = files.map((file) => statSync(join(project, 'node_modules', name, file))).filter((at) => at.isFile());
  const bytes = sizes.reduce((sum, { size }) => sum + size, 0);
  console.log(`The package: ${Math.round(bytes / 1000)} kB in ${sizes.length} files`);
  expect(bytes).toBeLessThan(MOST_BYTES);
  // Types that lead to a package that is not there are none to who uses them.
  const leading = files.filter(
    (file) =>
      file.endsWith('.d.ts') && /from ['"](?!\.)/.test(readFileSync(join(project, 'node_modules', name, file), 'utf8')),
  );
  expect(leading).toEqual([]);
  const strange = files.filter((file) => !/^(lib|docs)$|^(lib|docs)[\\/]|^(package\.json|LICENSE|README)/.test(file));
  expect(strange).toEqual([]);
});

/** What a page says itself, without the code that a guide shows. */
function ownText(page: string): string {
  const text = readFileSync(page, 'utf8');
  return page.endsWith('.md') ? text.replace(/(`{3,}|~{3,})[\s\S]*?\1|`[^`\n]*`|^ {4}.*$/gm, '') : text;
}

test('what its guides and their examples link to is in it', () => {
  const docs = join(project, 'node_modules', name, 'docs');
  const pages = readdirSync(docs, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(md|html)$/.test(file));
  const links = pages.flatMap((page) =>
    [...ownText(join(docs, page)).matchAll(/\]\(([^)\s]+)\)|(?:href|src)="([^"]+)"/g)].map(([, linked, written]) => ({
      page,
      to: (linked ?? written!).replace(/#.*/, ''),
    })),
  );
  const inside = links.filter(({ to }) => to !== '' && !/^[a-z]+:/.test(to));
  expect(inside.length).toBeGreaterThan(10);
  expect(inside.filter(({ page, to }) => !existsSync(join(docs, dirname(page), to)))).toEqual([]);
});

test('its widget is one file that imports nothing, as a notebook is given its text', () => {
  const code = readFileSync(join(project, 'node_modules', name, 'lib/widget.js'), 'utf8');
  expect(code).not.toMatch(/\bimport\b/);
  expect(code.length).toBeLessThan(8000);
  expect(evaluate(`import widget from '${name}/widget'; console.log(Object.keys(widget).join())`)).toBe('render');
});

test('the notices of what is bundled into it are in it', () => {
  const lib = join(project, 'node_modules', name, 'lib');
  const scripts = readdirSync(lib).filter((file) => file.endsWith('.js'));
  // The bundler writes above each file what it is.
  const bundled = scripts.flatMap((file) =>
    [...readFileSync(join(lib, file), 'utf8').matchAll(/^\/\/.*node_modules\/((?:@[^/]+\/)?[^/]+)\//gm)].map(
      (found) => found[1]!,
    ),
  );
  expectNoticed(readFileSync(join(lib, 'licenses.txt'), 'utf8'), [...new Set(bundled)]);
});

test('its command and its library make the numbers that the sources make', () => {
  const [route] = simulate(decode(ADDRESS).scenario);
  const { bin } = JSON.parse(readFileSync(join(project, 'node_modules', name, 'package.json'), 'utf8'));
  const command = join(project, 'node_modules', name, bin['fall-line']);
  const json = JSON.parse(run(command, 'trace', ADDRESS, '--format', 'json'));
  expect(Float64Array.from(json.routes[0].loss)).toEqual(route!.loss);
  run(command, 'render', ADDRESS, '-o', 'figure.svg');
  const places = `${ADDRESS}&experiment=lr,places:5`;
  expect(run(command, 'explore', places).split('\n').length).toBe(6);
  // As a shell finds it, where there is one that follows such links.
  const linked = join(project, 'node_modules/.bin', 'fall-line');
  if (process.platform !== 'win32')
    expect(execFileSync(linked, ['explore', places], { cwd: project, env, encoding: 'utf8' }).trim()).toBe(
      run(command, 'explore', places),
    );
  expect(readFileSync(join(project, 'figure.svg'), 'utf8')).toMatch(/^<svg /);
  const program = `import { decode, simulate } from '${name}'; console.log(simulate(decode('${ADDRESS}').scenario)[0].x.join())`;
  expect(evaluate(program)).toBe(route!.x.join());
});

test('its command ends in 2 where it is not understood, in 1 where the file can’t be written, and writes nothing then', () => {
  const command = join(project, 'node_modules', name, 'lib/cli.js');
  const ends = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
      cwd: project,
      env,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
  const refused = (about: string) => ({ status: 2, stdout: '', stderr: expect.stringContaining(about) });
  expect(ends('render', 'ravine')).toEqual(refused('ravine is no address'));
  expect(ends('render', `${ADDRESS}&steps=`)).toEqual(refused('steps= '));
  expect(ends('trace', '?surface=formula&f=2(x')).toEqual(refused('At character 18'));
  expect(ends('render', ADDRESS, '--width', 'wide')).toEqual(refused('--width'));
  expect(ends('render', `${ADDRESS}&foo=1`, '-o', 'refused.svg')).toEqual(refused('foo=1'));
  expect(existsSync(join(project, 'refused.svg'))).toBe(false);
  expect(ends('render', ADDRESS, '-o', join('nowhere', 'a.svg'))).toMatchObject({ status: 1, stdout: '' });
  const lenient = ends('render', `${ADDRESS}&foo=1`, '--lenient');
  expect(lenient).toMatchObject({ status: 0, stderr: expect.stringContaining('foo=1') });
  expect(lenient.stdout).toMatch(/^<svg /);
});

test.each(['library.md', 'library.zh.md'])('the examples of its %s print what they say', (guide) => {
  for (const { code, prints } of examplesIn(join(project, 'node_modules', name, 'docs', guide)))
    expect(evaluate(code).split('\n')).toEqual(prints);
});

test('the page among its examples finds the library where it lies beside it', () => {
  const examples = join(project, 'node_modules', name, 'docs/examples');
  const [map] = /(?<=<script type="importmap">)[\s\S]*?(?=<\/script>)/.exec(
    readFileSync(join(examples, 'notebook.html'), 'utf8'),
  )!;
  const { imports }: { imports: Record<string, string> } = JSON.parse(map);
  for (const [from, path] of Object.entries(imports))
    expect(fileURLToPath(evaluate(`console.log(import.meta.resolve('${from}'))`)), from).toBe(join(project, path));
});

test('its element may be imported where a server writes pages', () => {
  const program = `import { FallLineElement } from '${name}/element'; import { createClient } from '${name}/client';
    console.log(typeof FallLineElement, typeof createClient)`;
  expect(evaluate(program)).toBe('function function');
});

const USER = `
import { decode, simulate } from '${name}';
import { createClient } from '${name}/client';
import { answeredStatement, connectSplice, type LessonMemory } from '${name}/lms';
import { defineFallLine } from '${name}/element';
import widget, { type WidgetModel } from '${name}/widget';

const x: Float64Array = simulate(decode('?surface=bowl').scenario)[0]!.x;
// @ts-expect-error an address is text
decode(x);

const frame = document.querySelector('iframe')!;
const client = createClient(frame, (message) => {
  if (message.type === 'event' && message.name === 'converged') console.log(message.route! + 1);
});
const { time, routes } = await client.step(3);
const outcome = routes[0]?.outcome;
console.log(time.toFixed(), outcome === 'wandering');
// @ts-expect-error no verdict is called so
console.log(outcome === 'reached');
// @ts-expect-error there is no such theme
await client.setTheme('pink');

defineFallLine('https://example.org/');
const element = document.createElement('fall-line');
const picture: Blob = await element.exportImage('svg');
element.addEventListener('fall-line:resize', ({ detail }) => console.log(detail.height.toFixed(), picture));
element.addEventListener('fall-line:converged', ({ detail }) => console.log(detail.route, detail.steps));
// @ts-expect-error it takes a time
await element.seek();

declare const model: WidgetModel;
const close: () => void = widget.render({ model, el: document.body });
// @ts-expect-error it needs a place to be shown in
widget.render({ model });
close();

const memory: LessonMemory | undefined = await connectSplice(document);
document.addEventListener('fall-line:answered', ({ detail }) => {
  const { verb } = answeredStatement(detail, { actor: { mbox: 'mailto:a@example.org' }, activity: document.URL });
  console.log(verb.id, memory?.read());
});
`;

test.each([
  ['bundler', 'esnext'],
  ['nodenext', 'nodenext'],
])('its types are there for who resolves modules as %s', (moduleResolution, module) => {
  const examples = examplesIn('docs/library.md').map(({ code }, place) => [`example-${place}.ts`, code] as const);
  for (const [file, code] of [['user.ts', USER] as const, ...examples]) writeFileSync(join(project, file), code);
  const options = { moduleResolution, module, target: 'es2022', lib: ['es2023', 'dom'], strict: true, noEmit: true };
  const config = {
    compilerOptions: { ...options, types: [], skipLibCheck: false },
    files: ['user.ts', ...examples.map(([file]) => file)],
  };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(config));
  expect(() => run(resolve('node_modules/typescript/bin/tsc'), '-p', '.')).not.toThrow();
});
