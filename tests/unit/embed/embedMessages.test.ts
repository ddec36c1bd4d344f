import { expect, onTestFinished, test, vi } from 'vitest';
import { DEFAULT_EXPERIMENT, decode } from '../../../src';
import { otherView } from '../../../src/store/pageSlice';
import { eventually } from '../../support/eventually';
import { connect } from './connect';

test('an embed says that it is ready, with what it shows, and tells it when asked', async () => {
  const { answer, told, store } = connect('?surface=bowl&run=gd,lr:0.5&ui=embed&lock=start');
  const reply = await answer({ type: 'getState' });
  expect(told[0]).toMatchObject({ type: 'ready', version: 1 });
  if (reply.type !== 'state') throw new Error(reply.type);
  expect(decode(reply.state.address).scenario).toEqual(store.getState().scenario);
  expect(reply.state.address).not.toMatch(/ui=|lock=/);
  expect(reply.state.routes).toMatchObject([{ optimizer: 'gd', lr: 0.5, outcome: 'converged' }]);
});

test('a state is taken as an address would be', async () => {
  const { answer, store } = connect('?surface=bowl&ui=embed');
  expect(await answer({ type: 'setState', state: '?surface=ravine&run=adam,lr:0.2&clock=evals' })).toMatchObject({
    type: 'state',
    state: { clock: 'evals', routes: [{ optimizer: 'adam', lr: 0.2 }] },
  });
  expect(store.getState().scenario.surface.id).toBe('ravine');
});

test('a state’s view is taken, stays where a later one does not name it, and is refused where it is locked', async () => {
  const { answer, store } = connect('?surface=bowl&ui=embed');
  const compared = await answer({ type: 'setState', state: '?surface=bowl&view=compare' });
  if (compared.type !== 'state') throw new Error(compared.type);
  expect(decode(compared.state.address).view.view).toBe('compare');
  await answer({ type: 'setState', state: '?surface=ravine' });
  expect(store.getState().frame.view).toBe('compare');
  await answer({ type: 'setState', state: '?surface=ravine&view=map' });
  expect(store.getState().frame.view).toBe('map');
  const locked = connect('?surface=bowl&ui=embed&lock=view');
  const reply = await locked.answer({ type: 'setState', state: '?surface=bowl&view=compare' });
  expect(reply).toMatchObject({ code: 'locked', what: ['view'] });
  expect(locked.store.getState().frame.view).toBe('map');
});

test('a state with an experiment shows it, and the address of a state carries it', async () => {
  const { answer, store } = connect('?surface=ravine&run=momentum&ui=embed');
  const shown = await answer({
    type: 'setState',
    state: '?surface=ravine&run=momentum&view=experiment&experiment=lr,by:momentum,places:40',
  });
  if (shown.type !== 'state') throw new Error(shown.type);
  const experiment = { ...DEFAULT_EXPERIMENT, by: 'momentum', places: 40 };
  expect(otherView(store.getState())).toBe('experiment');
  expect(store.getState().frame.experiment).toEqual(experiment);
  expect(decode(shown.state.address).view).toMatchObject({ view: 'experiment', experiment });
  expect(await answer({ type: 'getState' }, 'again')).toMatchObject({ state: { address: shown.state.address } });
  await answer({ type: 'setState', state: '?surface=ravine,kappa:9&run=momentum' });
  expect(store.getState().frame).toMatchObject({ view: 'experiment', experiment });
});

test('a state with an experiment is refused where its settings are locked, and nothing of it is taken', async () => {
  const { answer, store } = connect('?surface=ravine&run=gd&ui=embed&view=experiment&lock=experiment-settings');
  const before = store.getState();
  const state = '?surface=bowl&run=gd&experiment=start';
  expect(await answer({ type: 'setState', state })).toMatchObject({ code: 'locked', what: ['experiment-settings'] });
  expect(store.getState()).toBe(before);
  expect(await answer({ type: 'setState', state: '?surface=bowl&run=gd' }, 'other')).toMatchObject({ type: 'state' });
  const panel = connect('?surface=ravine&run=gd&ui=embed&lock=experiment');
  expect(await panel.answer({ type: 'setState', state })).toMatchObject({ code: 'locked' });
  const broken = await panel.answer({ type: 'setState', state: '?run=gd&experiment=nothing' }, 'broken');
  expect(broken).toMatchObject({ type: 'error', code: 'invalid' });
});

test('an experiment that has come to its end is told of, each time', async () => {
  let end: (made: { places: number; draws: number }) => void = () => undefined;
  const { told } = connect('?surface=ravine&ui=embed&view=experiment', {
    followExperiments: (listener) => {
      end = listener;
    },
  });
  await eventually(() => expect(told.map(({ type }) => type)).toEqual(['ready']));
  end({ places: 24_576, draws: 1 });
  end({ places: 64, draws: 40 });
  await eventually(() =>
    expect(told.slice(1)).toEqual([
      { type: 'event', name: 'explored', places: 24_576, draws: 1 },
      { type: 'event', name: 'explored', places: 64, draws: 40 },
    ]),
  );
});

test('a state is taken as it was meant though it was mangled on its way', async () => {
  const { answer, store } = connect('?surface=bowl&ui=embed');
  await answer({ type: 'setState', state: '“?surface=ravine&amp;run=adam, lr:0.2&amp;clock=evals&utm_source=x”.' });
  expect(store.getState()).toMatchObject({ clock: 'evals', scenario: { runs: [{ params: { lr: 0.2 } }] } });
});

test('a state says whether its routes are still being made', async () => {
  const { store, answer } = connect('?surface=bowl&run=gd,lr:0.5&ui=embed');
  expect(await answer({ type: 'getState' })).toMatchObject({ state: { computing: false } });
  const long = '?surface=mountain&noise=1&steps=100000&stop=off&run=gd,batch:1&run=adam,batch:1';
  expect(await answer({ type: 'setState', state: long })).toMatchObject({ state: { computing: true } });
  store.getState().cancel();
  expect(await answer({ type: 'getState' }, 'after')).toMatchObject({ state: { computing: false } });
});

test('what is locked answers so, and nothing of the state is taken', async () => {
  const { answer, store } = connect('?surface=bowl&run=gd,lr:0.5&run=gd,lr:0.1&ui=embed&lock=start,lr-1,transport');
  const { scenario } = store.getState();
  const refused = async (message: object): Promise<unknown> => {
    const reply = await answer(message);
    return reply.type === 'error' && [reply.code, reply.what];
  };
  expect(await refused({ type: 'setState', state: '?surface=bowl&start=1,1&run=gd,lr:0.4&run=gd,lr:0.2' })).toEqual([
    'locked',
    ['start', 'lr-1'],
  ]);
  for (const type of ['play', 'pause', 'step']) expect(await refused({ type })).toEqual(['locked', ['playback']]);
  expect(await refused({ type: 'seek', time: 3 })).toEqual(['locked', ['playback']]);
  expect(store.getState().scenario).toBe(scenario);
  expect(await answer({ type: 'setState', state: '?surface=bowl&run=gd,lr:0.5&run=gd,lr:0.2' })).toMatchObject({
    type: 'state',
  });
});

test('playback is moved, and the author’s scene comes back', async () => {
  const { answer, store } = connect('?surface=bowl&run=gd,lr:0.1&ui=embed');
  await answer({ type: 'seek', time: 4 });
  await answer({ type: 'step', steps: -2 });
  expect(await answer({ type: 'step' })).toMatchObject({ state: { time: 3, playing: false } });
  let changes = 0;
  const stop = store.subscribe(() => changes++);
  expect(await answer({ type: 'step', steps: 1000 })).toMatchObject({
    state: { time: store.getState().scenario.steps },
  });
  expect(await answer({ type: 'step', steps: -1000 })).toMatchObject({ state: { time: 0 } });
  expect(changes).toBeLessThan(10);
  stop();
  expect(await answer({ type: 'play' })).toMatchObject({ state: { playing: true } });
  const { scenario } = store.getState();
  await answer({ type: 'setState', state: '?surface=saddle' });
  await answer({ type: 'reset' });
  expect(store.getState()).toMatchObject({ scenario, playing: false, time: undefined });
});

test('language and theme are taken, unless the author has locked them', async () => {
  const { answer, store } = connect('?surface=bowl&ui=embed');
  expect(await answer({ type: 'theme', theme: 'dark' })).toMatchObject({ state: { theme: 'dark' } });
  expect(await answer({ type: 'lang', lang: 'zh' })).toMatchObject({ state: { lang: 'zh' } });
  expect(store.getState()).toMatchObject({ theme: 'dark', lang: 'zh' });
  const locked = connect('?surface=bowl&ui=embed&lock=theme,language');
  expect(await locked.answer({ type: 'theme', theme: 'dark' })).toMatchObject({ code: 'locked', what: ['theme'] });
  expect(await locked.answer({ type: 'lang', lang: 'zh' })).toMatchObject({ code: 'locked', what: ['language'] });
});

test.each([
  ['of another version', { type: 'play', version: 2 }, 'version'],
  ['without its state', { type: 'setState' }, 'invalid'],
  ['with a state that can’t be read', { type: 'setState', state: '?surface=nowhere' }, 'invalid'],
  ['with a megabyte', { type: 'setState', state: `?${'x'.repeat(1 << 20)}` }, 'invalid'],
  ['with a time that is none', { type: 'seek', time: Number.NaN }, 'invalid'],
  ['with steps without end', { type: 'step', steps: 1e12 }, 'invalid'],
  ['for an unknown theme', { type: 'theme', theme: '__proto__' }, 'invalid'],
  ['for an export where there is none', { type: 'export', format: 'png' }, 'unsupported'],
])('a request %s is answered with an error', async (_, message, code) => {
  const { answer, store } = connect('?surface=bowl&ui=embed');
  const before = store.getState();
  expect(await answer(message)).toMatchObject({ type: 'error', code });
  expect(store.getState()).toBe(before);
});

test('what is no request is ignored, whatever it is', async () => {
  const { post, answer, told } = connect('?surface=bowl&ui=embed');
  const cyclic: Record<string, unknown> = { type: 'fly' };
  cyclic.self = cyclic;
  for (const message of [cyclic, null, 5, 'play', [], { type: 'constructor' }, { type: 7 }, new Map()]) post(message);
  await answer({ type: 'getState' });
  expect(told.map(({ type }) => type)).toEqual(['ready']);
});

test('a request that holds itself is read no deeper than it must be', async () => {
  const { answer } = connect('?surface=bowl&ui=embed');
  const cyclic: Record<string, unknown> = { type: 'getState' };
  cyclic.self = cyclic;
  expect(await answer(cyclic)).toMatchObject({ type: 'state' });
});

test('of a flood a part is taken, one complaint is heard, and states keep their pace', async () => {
  // However long it takes to read it, it has come at once.
  const now = vi.spyOn(performance, 'now').mockReturnValue(performance.now());
  onTestFinished(() => now.mockRestore());
  const { post, told, store } = connect('?surface=bowl&run=gd,lr:0.1&ui=embed');
  const begun = Date.now();
  for (let i = 0; i < 2000; i++) post({ type: 'seek', time: i % 7 });
  await eventually(() => expect(told.some((one) => one.type === 'error' && one.code === 'busy')).toBe(true));
  expect(told.filter(({ type }) => type === 'error').length).toBeLessThan(10);
  expect(told.filter(({ type }) => type === 'state').length).toBeLessThan(3 + (Date.now() - begun) / 100);
  expect(store.getState().playing).toBe(false);
});

test('an export holds up nothing else, comes one after the other, and of too many the rest is refused', async () => {
  const going: (() => void)[] = [];
  const exportImage = (): Promise<Blob> => new Promise((done) => going.push(() => done(new Blob(['x']))));
  const { post, answer, told } = connect('?surface=bowl&ui=embed', { exportImage });
  for (let id = 1; id <= 10; id++) post({ type: 'export', format: 'svg', id });
  expect(await answer({ type: 'play' })).toMatchObject({ state: { playing: true } });
  expect(going).toHaveLength(1);
  const busy = (): unknown[] => told.flatMap((one) => (one.type === 'error' ? [[one.code, one.id]] : []));
  expect(busy()).toEqual([
    ['busy', 9],
    ['busy', 10],
  ]);
  const done = (): unknown[] =>
    told.flatMap((one) => (one.type === 'event' && one.name === 'exported' ? [one.id] : []));
  for (let id = 1; id <= 8; id++) {
    await eventually(() => expect(going).toHaveLength(id));
    going[id - 1]!();
    await eventually(() => expect(done()).toHaveLength(id));
  }
  expect(done()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  post({ type: 'export', format: 'svg', id: 11 });
  await eventually(() => expect(going).toHaveLength(9));
});

test('events tell what came of a change once it rests', async () => {
  const { store, told } = connect('?surface=bowl&run=gd,lr:0.01&steps=20&ui=embed');
  store.getState().change((scenario) => ({
    ...scenario,
    steps: 500,
    runs: scenario.runs.map((run) => ({ ...run, params: { ...run.params, lr: 3 } })),
  }));
  const names = (): unknown[] => told.flatMap((one) => (one.type === 'event' ? [one.name] : []));
  await eventually(() => expect(names()).toEqual(['changed', 'diverged']));
  store.getState().seek(2);
  await eventually(() => expect(names()).toEqual(['changed', 'diverged', 'scrubbed']));
  store.getState().play();
  await eventually(() => expect(names().at(-1)).toBe('started'));
});
