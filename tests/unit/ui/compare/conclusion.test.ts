import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outcomeWords } from '../../../../src/report/outcomeText';
import { compare } from '../../../../src/store/comparison';
import { conclude } from '../../../../src/ui/compare/conclusion';
import { goalKind } from '../../../../src/ui/compare/goal';
import { tellApart } from '../../../../src/ui/compare/tellApart';
import { CHINESE, compared, ENGLISH } from './compared';

/** The whole of what is said of an address. */
function said(address: string, language = ENGLISH): string | undefined {
  const { result, clock } = compared(address);
  const conclusion = conclude(language, result, clock);
  return conclusion && [conclusion.lead, ...(conclusion.rest ? [conclusion.rest] : [])].join(language.text.spoken.gap);
}

const OPENING = '?run=gd,lr:0.1&run=gd,lr:0.75&run=gd,lr:0.005';

test.each([
  [
    'one arrives',
    OPENING,
    'Only α 0.1 reaches the hut. α 0.75 comes to rest first, in a valley 0.71 higher; α 0.005 would need more steps.',
    '只有 α 0.1 到达小屋。α 0.75 最先停下，但停在了高出 0.71 的山谷里；α 0.005 还需要更多步。',
  ],
  [
    'none of three, all for the same reason',
    '?run=gd,lr:0.005&run=gd,lr:0.01&run=gd,lr:0.02',
    'None reaches the hut; α 0.02 ends lowest. All would need more steps.',
    '没有一条路线到达小屋；α 0.02 的损失最低。各条路线都还需要更多步。',
  ],
  [
    'none of two',
    '?run=gd,lr:0.75&run=gd,lr:0.005',
    'Neither reaches the hut; α 0.75 ends lowest. α 0.75 ends in a valley 0.71 higher; α 0.005 would need more steps.',
    '没有一条路线到达小屋；α 0.75 的损失最低。α 0.75 停在了高出 0.71 的山谷里；α 0.005 还需要更多步。',
  ],
  [
    'several, by methods',
    '?run=gd,lr:0.1&run=rmsprop,lr:0.053&run=gd,lr:0.005',
    'Gradient descent α 0.1 and RMSprop reach the hut, RMSprop in the fewest steps, 18. Gradient descent α 0.005 would need more steps.',
    '梯度下降 α 0.1、RMSprop 到达小屋，RMSprop 步数最少（18 步）。梯度下降 α 0.005 还需要更多步。',
  ],
  [
    'all, no name among them',
    '?run=gd,lr:0.1&run=gd,lr:0.1',
    'Both reach the hut, in 21 steps each.',
    '两条路线都到达小屋，都用了 21 步。',
  ],
  [
    'all, one of them first',
    '?surface=himmelblau&run=gd&run=adam&run=momentum&steps=300',
    'All three reach the lowest point, Gradient descent in the fewest steps, 13.',
    '三条路线都到达最低点，梯度下降步数最少（13 步）。',
  ],
  [
    'divergence',
    '?surface=bowl&run=gd,lr:1&run=gd,lr:9&run=gd,lr:8',
    'Only α 1 reaches the lowest point. α 9 and α 8 leave the map.',
    '只有 α 1 到达最低点。α 9、α 8 都离开了地图。',
  ],
  [
    'batches, which are no names by themselves',
    '?noise=0.5&run=gd,lr:0.05&run=gd,lr:0.05,batch:1',
    'Only the route with all data reaches the hut. The route with one sample a step is still settling, 0.0434 from the hut.',
    '只有全部数据的路线到达小屋。每步一个样本的路线仍在靠近小屋，还差 0.0434。',
  ],
  [
    'a budget that ends before a route does',
    '?clock=evals&noise=0.5&run=gd,lr:0.05&run=gd,lr:0.05,batch:1',
    'Neither reaches the hut within this budget; the route with one sample a step is lowest by then. The route with one sample a step is still settling, 0.0434 from the hut; the route with all data is still under way.',
    '在这一预算内，没有一条路线到达小屋；每步一个样本的路线的损失最低。每步一个样本的路线仍在靠近小屋，还差 0.0434；全部数据的路线还在路上。',
  ],
  [
    'a recorded track beside others',
    '?surface=lenet&run=track,content:adam&run=gd,lr:0.5&run=gd,lr:0.01',
    'Only α 0.5 reaches the lowest point. α 0.01 would need more steps; “Adam lr=0.001” was recorded, so nothing is claimed of it.',
    '只有 α 0.5 到达最低点。α 0.01 还需要更多步；“Adam lr=0.001”是录制的轨迹，不作评判。',
  ],
  [
    'a recorded track beside one other',
    '?surface=lenet&run=track,content:adam&run=gd,lr:0.01',
    'α 0.01 would need more steps. “Adam lr=0.001” was recorded, so nothing is claimed of it.',
    'α 0.01 还需要更多步。“Adam lr=0.001”是录制的轨迹，不作评判。',
  ],
])('%s', (_, address, english, chinese) => {
  expect(said(address)).toBe(english);
  expect(said(address, CHINESE)).toBe(chinese);
});

test.each([
  ['one route', '?run=gd,lr:0.1'],
  ['recorded tracks alone', '?surface=lenet'],
])('of %s nothing is said', (_, address) => {
  expect(said(address)).toBeUndefined();
});

test('who arrives in fewer steps and who in fewer gradients need not be the same', () => {
  const all = said('?noise=0.02&steps=400&run=gd,lr:0.1&run=gd,lr:0.02,batch:2')!;
  expect(all).toMatch(/^Both reach the hut, .* in the fewest steps, \d+, .* with the fewest gradients, \d+\.$/);
});

const run = fc
  .record({
    method: fc.constantFrom('gd', 'momentum', 'adam', 'rmsprop', 'nesterov'),
    lr: fc.constantFrom(0.001, 0.01, 0.05, 0.1, 0.3, 0.75, 2, 30),
    batch: fc.constantFrom('', '', ',batch:1', ',batch:32'),
    schedule: fc.constantFrom('', '', ',schedule:cosine'),
  })
  .map(({ method, lr, batch, schedule }) => `&run=${method},lr:${lr}${batch}${schedule}`);
const scene = fc
  .record({
    surface: fc.constantFrom('mountain', 'bowl', 'rosenbrock', 'himmelblau', 'saddle', 'ravine'),
    clock: fc.constantFrom('step', 'epoch', 'evals'),
    noise: fc.constantFrom(0, 0.5),
    steps: fc.constantFrom(5, 40, 120),
    runs: fc.array(run, { minLength: 2, maxLength: 6 }),
  })
  .map(
    ({ surface, clock, noise, steps, runs }) =>
      `?surface=${surface}&clock=${clock}&noise=${noise}&steps=${steps}${runs.join('')}`,
  );

test('what is said is true of every route, as its card and the table tell of it', () => {
  let alone = 0;
  fc.assert(
    fc.property(scene, (address) => {
      const { result, clock } = compared(address);
      const { standings } = compare(result, clock);
      const goal = goalKind(result);
      const { reached } = ENGLISH.text.outcomes.places[goal];
      const names = tellApart(ENGLISH, result.scenario.runs, () => undefined).map(({ subject }) => subject);
      expect(new Set(names).size).toBe(names.length);
      const arrived = standings.filter(
        ({ place, ended }) => ended && outcomeWords(ENGLISH, result, place).sentence === reached,
      );
      const { lead, rest = '' } = conclude(ENGLISH, result, clock)!;
      expect(`${lead} ${rest}`).not.toMatch(/undefined|NaN|Infinity|∞| {2}|\.\./);
      const other = conclude(CHINESE, result, clock)!;
      expect(`${other.lead}${other.rest ?? ''}`).not.toMatch(/undefined|NaN|Infinity|∞| {2}|。。|\b(the|and|route)\b/);
      const mentions = (text: string, name: string): boolean => text.toLowerCase().includes(name.toLowerCase());

      expect(/^(None|Neither) reach/.test(lead)).toBe(arrived.length === 0);
      expect(/^Only /.test(lead)).toBe(arrived.length === 1);
      expect(/^(Both|All) /.test(lead)).toBe(arrived.length === standings.length);
      if (arrived.length === 1) alone++;
      if (arrived.length < standings.length)
        for (const { place } of arrived) expect(mentions(lead, names[place]!), names[place]).toBe(true);
      const others = standings.filter((standing) => !arrived.includes(standing));
      if (!/^(All|Both) /.test(rest))
        for (const { place } of others) expect(mentions(rest, names[place]!), names[place]).toBe(true);

      const fewest = Math.min(...arrived.map(({ updates }) => updates));
      const quick = /, in (\d+) steps? each|in the fewest steps, (\d+)/.exec(lead);
      if (quick) expect(Number(quick[1] ?? quick[2])).toBe(fewest);
      const lowest = /; (.*) (?:ends lowest|is lowest by then)\.$/.exec(lead)?.[1];
      if (lowest !== undefined) {
        const least = Math.min(...standings.map(({ loss }) => loss).filter(Number.isFinite));
        expect(standings[names.indexOf(lowest)]?.loss).toBe(least);
      }
      const first = /(?:^|; )([^;]*?) comes to rest first/.exec(rest)?.[1];
      if (first !== undefined) {
        const place = names.findIndex((name) => name.toLowerCase() === first.toLowerCase());
        const { updates, cost } = standings[place]!;
        for (const { place: other, ...theirs } of arrived)
          expect(clock === 'step' ? theirs.updates - updates : theirs.cost - cost, `${other}`).toBeGreaterThan(0);
      }
    }),
    { numRuns: 150 },
  );
  expect(alone).toBeGreaterThan(10);
});
