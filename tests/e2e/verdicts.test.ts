import { expect, test } from 'vitest';
import { decode, simulate } from '../../src';
import { objectiveOf } from '../../src/core/objective';
import { en, zh } from '../../src/locales/whole';
import { createFormat } from '../../src/report/format';
import { outcomeWords } from '../../src/report/outcomeText';
import { card, until } from '../support/app';
import { openPage } from '../support/page';

const SCENES = [
  'surface=bowl&run=gd,lr:0.1&run=gd,lr:1e-8&run=gd,lr:2.1&run=gd,lr:2&run=gd,lr:1',
  'surface=linear-regression&data=penguins&steps=3420&stop=off&run=gd,lr:0.1,batch:32&run=gd,lr:0.1',
  'surface=griewank&run=newton&run=gd',
];

test.each(SCENES)('the page says of %s what the library says, in both languages', async (scene) => {
  for (const [lang, text] of [
    ['en', en],
    ['zh', zh],
  ] as const) {
    const { scenario } = decode(`?${scene}`);
    const objective = objectiveOf(scenario);
    const result = { scenario, objective, trajectories: simulate(scenario) };
    const page = await openPage({ viewport: { width: 1440, height: 900 }, address: `?${scene}&lang=${lang}` });
    for (const place of scenario.runs.keys()) {
      const { sentence, details, tone } = outcomeWords({ text, format: createFormat(text.tag) }, result, place);
      const outcome = card(page, place).locator('.outcome');
      await until(() => outcome.locator('strong').innerText()).toBe(sentence);
      expect(await outcome.locator('.outcome-details').innerText()).toBe(details.join(' · '));
      expect(await outcome.getAttribute('data-tone')).toBe(tone);
    }
  }
});
