import { expect, inject, test } from 'vitest';
import { decode, simulate } from '../../src';
import { objectiveOf } from '../../src/core/objective';
import { en, zh } from '../../src/locales/whole';
import { createFormat } from '../../src/report/format';
import { outcomeWords } from '../../src/report/outcomeText';
import { LANGUAGE_TABLE } from '../../src/scenario/languages';
import { card, until } from '../support/app';
import { LONG } from '../support/long';
import { openPage } from '../support/page';
import { wholeOnly } from '../support/whole';

const SCENES = [
  'surface=bowl&run=gd,lr:0.1&run=gd,lr:1e-8&run=gd,lr:2.1&run=gd,lr:2&run=gd,lr:1',
  'surface=griewank&run=newton&run=gd',
  // A long one, which the unit tests hold to its words as well.
  ...(LONG ? ['surface=linear-regression&data=penguins&steps=3420&stop=off&run=gd,lr:0.1,batch:32&run=gd,lr:0.1'] : []),
];

test('the page says of every route what the library says, in both languages', async () => {
  wholeOnly();
  const page = await openPage({ viewport: { width: 1440, height: 900 }, host: 'about:blank' });
  for (const scene of SCENES) {
    const { scenario } = decode(`?${scene}`);
    const result = { scenario, objective: objectiveOf(scenario), trajectories: simulate(scenario) };
    await page.goto(`${inject('site')}?${scene}&lang=en`);
    for (const text of [en, zh]) {
      if (text === zh) await page.getByRole('button', { name: LANGUAGE_TABLE.zh.name }).click();
      for (const place of scenario.runs.keys()) {
        const { sentence, details, tone } = outcomeWords({ text, format: createFormat(text.tag) }, result, place);
        const outcome = card(page, place).locator('.outcome');
        await until(() => outcome.locator('strong').innerText()).toBe(sentence);
        // By name where the methods differ; the slope, which comes last, is left to the step that is laid open.
        const named = new Set(scenario.runs.map(({ optimizer }) => optimizer)).size > 1;
        const name = text.optimizers[scenario.runs[place]!.optimizer].name;
        const facts = [...(named ? [name] : []), ...details.slice(0, -1)];
        expect(await outcome.locator('.outcome-details').innerText(), scene).toBe(facts.join(' · '));
        expect(await outcome.getAttribute('data-tone'), scene).toBe(tone);
      }
    }
  }
});
