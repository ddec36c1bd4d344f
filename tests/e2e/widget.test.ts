import { expect, inject, test } from 'vitest';
import { decode } from '../../src';
import { until } from '../support/app';
import { bundle } from '../support/bundle';
import { expectToWork, figures } from '../support/embeds';
import { serveHost } from '../support/host';
import { openPage } from '../support/page';
import { wholeOnly } from '../support/whole';

/** A page that shows the widget as a notebook does; its model is the page's `model`, what takes it away `close`. */
async function serveNotebook(traits: Readonly<Record<string, unknown>>): Promise<string> {
  const modules: Readonly<Record<string, string>> = {
    '/widget.js': await bundle('src/embed/widget.ts'),
    '/model.js': await bundle('tests/support/notebookModel.ts'),
  };
  const body = `<link rel="icon" href="data:,"><div id="output"></div><script type="module">
    import widget from './widget.js';
    import { createNotebookModel } from './model.js';
    window.model = createNotebookModel(${JSON.stringify({ site: inject('site'), ...traits })});
    window.close = widget.render({ model, el: document.querySelector('#output') });
  </script>`;
  return serveHost(body, undefined, (path) => modules[path]);
}

test('a widget in a notebook is the figure, tells of it what its reader does, and is taken away whole', async () => {
  wholeOnly();
  const scenario = '?surface=bowl&run=gd,lr:0.5&run=gd,lr:3';
  const page = await openPage({ host: await serveNotebook({ scenario }), viewport: { width: 900, height: 1000 } });
  const told = (trait: string) => page.evaluate(`model.get('${trait}')`);
  const [frame] = await figures(page);
  await until(() => told('verdicts')).toEqual(['reached', 'diverged']);
  const { address } = (await told('state')) as { address: string };
  expect(decode(address).scenario).toEqual(decode(scenario).scenario);
  await until(() =>
    frame!.locator('html').evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight),
  ).toBe(0);
  await expectToWork(page, frame!);
  await until(async () => ((await told('state')) as { address: string }).address).not.toBe(address);
  await page.evaluate(`model.set('scenario', '?surface=ravine&run=gd,lr:0.001&steps=20')`);
  await until(() => told('verdicts')).toEqual(['descending']);
  await page.evaluate(`model.set('verdicts', [])`);
  await frame!.evaluate(() => window.location.reload());
  await until(() => told('verdicts')).toEqual(['descending']);
  await page.evaluate(`model.set('scenario', '?surface=nowhere')`);
  await until(() => told('error')).toBe('invalid');
  await page.evaluate('close()');
  expect(await page.locator('#output').innerHTML()).toBe('');
});
