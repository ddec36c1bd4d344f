import { readdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { preview } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { share } from '../../src/locales/share/en';
import { en } from '../../src/locales/whole';
import type { Told } from '../support/added/told';
import { type AddedTree, addedTree } from '../support/added/tree';
import { openTab, until } from '../support/app';
import { openPage } from '../support/page';
import { WHOLE } from '../support/whole';

const MINUTES = 240_000;

describe.runIf(WHOLE)('in a copy of the sources', () => {
  let tree: AddedTree;
  beforeAll(() => {
    tree = addedTree();
  });
  afterAll(() => tree.remove());

  test('a folder and a line are what each of them takes, of a request besides what it does, of a language its files', () => {
    expect(tree.changed).toEqual({
      'src/surfaces/ids.ts': 2,
      'src/datasets/ids.ts': 1,
      'src/schedules/ids.ts': 1,
      'src/optimizers/ids.ts': 1,
      'src/scenario/panels.ts': 1,
      'src/embed/messages.ts': 1,
      'src/embed/requests.ts': 1,
      'src/scenario/languages.ts': 1,
    });
  });

  test('that is all that the types ask for', { timeout: MINUTES }, () => {
    expect(tree.run(resolve('node_modules/typescript/bin/tsc'))).toBe('');
  });

  describe('what was added', () => {
    let told: Told;
    beforeAll(() => {
      tree.run('tests/support/run.mjs', 'tests/support/added/told.ts');
      told = JSON.parse(readFileSync(join(tree.copy, 'told.json'), 'utf8'));
    }, MINUTES);

    test('is in the menus by its name, with its line, in both languages', () => {
      const { en, zh } = told.words;
      expect(en.map(({ name, about }) => [name, about])).toEqual([
        ['Trench', 'A dug valley.'],
        ['Trench fit', 'Fitted to footsteps.'],
        ['Footsteps', 'One by one.'],
        ['Halting', 'Now and then.'],
        ['Plodder', 'Plods on.'],
      ]);
      expect(zh.map(({ name }) => name)).toEqual(['壕沟', '壕沟拟合', '脚印', '走走停停', '慢行者']);
      expect(told.named).toEqual({
        en: ['Digging', 'Hold', 'Drag', 'Way', 'Height', 'dug p'],
        zh: ['深挖', '停留', '阻力', '路程', '高度', '挖 p'],
      });
      expect(told.last).toEqual(['trench-fit', 'halting', 'plodder']);
    });

    test('is a panel, a request and a language that are known by their names', () => {
      expect(told.panels).toEqual({ en: 'Diary', zh: '日记', shown: [true, false, true] });
      expect(told.request).toEqual({ type: 'speak', lang: 'eo' });
      expect(told.language).toEqual({ lang: 'eo', rate: 'lernrapido α', tag: 'eo' });
    });

    test('is explained: formula, text, letters, call and source', () => {
      const [trench, fit, halting] = told.topics;
      expect(trench).toMatchObject({ about: 'A dug valley.', text: 'It is dug. It is deep.', where: 'ω is dug.' });
      expect(trench).toMatchObject({ sources: [], values: { omega: 3 } });
      expect(trench!.formula).toContain('ω');
      expect(fit).toMatchObject({ text: 'It is fitted. It fits.', asides: [{ name: 'Footsteps', sources: [] }] });
      expect(fit!.formula).toContain('∑');
      expect(fit).not.toHaveProperty('sources');
      expect(halting).toMatchObject({
        text: 'It halts. Then it goes.',
        code: { line: 'torch.optim.lr_scheduler.LambdaLR(optimizer, lambda t: 1 / (1 + 2 * (t % 2)))', nearest: false },
      });
    });

    test('is an optimizer that is printed by its rule, and laid open line by line', () => {
      const [, , , plodder] = told.topics;
      expect(plodder).toMatchObject({ text: 'It plods. It drags. It arrives.', sources: [], values: { drag: 0.25 } });
      expect(plodder!.formula).toContain('ζ');
      expect(plodder).not.toHaveProperty('code');
      expect(told.lines).toEqual(['g', 'v', 'Δ θ']);
    });

    test.each([0, 1, 2])('walks, and its program in JavaScript prints the same numbers (%i)', (i) => {
      const { losses, programs } = told.walks[i]!;
      expect(losses.length).toBeGreaterThan(5);
      expect(losses.at(-1)).toBeLessThan(losses[0]!);
      const printed = tree.run('-e', programs.javascript).trim().split('\n');
      expect(printed.map((line) => Number(line.split(' ').at(-1)))).toEqual(
        losses.map((loss) => expect.closeTo(loss, 12)),
      );
      for (const code of [programs.numpy, programs.pytorch]) expect(code).toMatch(/def loss\(/);
    });
  });

  test(
    'the page is built with it, its words in a file of each language, apart from what makes the numbers',
    () => {
      tree.build();
      const assets = readdirSync(join(tree.copy, 'dist/assets')).map((name) => ({
        name,
        text: readFileSync(join(tree.copy, 'dist/assets', name), 'utf8'),
      }));
      const holding = (text: string): string[] =>
        assets.filter((asset) => asset.text.includes(text)).map(({ name }) => name);
      for (const [text, where] of [
        ['A dug valley.', ['en-']],
        ['挖出来的谷。', ['eo-', 'zh-']],
        ['It is deep.', ['en-']],
        ['很深。', ['eo-', 'zh-']],
        ['Trench fit', ['en-']],
      ] as const)
        expect(new Set(holding(text).map((name) => name.slice(0, 3))), text).toEqual(new Set(where));
      expect(holding('(x^2 + omega y^2)')).not.toContainEqual(expect.stringMatching(/^(index|surfaces|methods)-/));
    },
    MINUTES,
  );

  describe('in the page', () => {
    let host = '';
    let close = (): Promise<void> => Promise.resolve();
    beforeAll(async () => {
      const at = { host: '127.0.0.1', port: 0, open: false, cors: { origin: '*' } };
      const server = await preview({
        configFile: false,
        root: tree.copy,
        appType: 'mpa',
        logLevel: 'warn',
        preview: at,
      });
      host = `http://127.0.0.1:${(server.httpServer.address() as AddressInfo).port}/`;
      close = () => server.close();
    });
    afterAll(() => close());

    test('the panel is a tab, and of an embed a panel among the others', async () => {
      const page = await openPage({ host: `${host}?run=plodder&surface=trench` });
      await openTab(page, 'Diary');
      expect(await page.locator('.diary').innerText()).toMatch(/^Diary: \w+$/);
      await page.goto(`${host}?ui=embed&show=map,diary`);
      await until(() => page.locator('.embed-parts .diary').innerText()).toMatch(/^Diary: /);
    });

    test('the share dialog offers it by its name', async () => {
      const page = await openPage({ host });
      await page.getByRole('button', { name: en.app.share }).click();
      await page.getByText(share.task.embed, { exact: true }).first().click();
      await page.getByRole('checkbox', { name: 'Diary' }).waitFor();
    });

    test('the language is the one after Chinese, and says what its files say', async () => {
      const page = await openPage({ host: `${host}?lang=zh` });
      await page.getByRole('button', { name: 'Esperanto' }).click();
      await until(() => page.locator('html').getAttribute('lang')).toBe('eo');
      await until(() => page.locator('.rate').first().innerText()).toContain('lernrapido');
      await page.getByRole('button', { name: 'English' }).waitFor();
    });
  });

  test(
    'the library is built with it',
    () => {
      tree.build('--config', 'vite.lib.config.ts');
      const program = `import { decode, simulate } from './lib/index.js';
    const { scenario, problems } = decode('?surface=trench,omega:2&run=gd,lr:0.1,schedule:halting');
    console.log(problems.length, scenario.surface.params.omega, simulate(scenario)[0].lr.slice(1, 4).join());`;
      expect(tree.run('--input-type=module', '-e', program).trim()).toBe('0 2 0.1,0.05,0.1');
    },
    MINUTES,
  );
});
