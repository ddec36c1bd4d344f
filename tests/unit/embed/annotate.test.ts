import { expect, test } from 'vitest';
import { annotationsOf } from '../../../src/store/annotations';
import { connect } from './connect';

const BOWL = '?surface=bowl&start=-2,1&run=gd,lr:0.1&run=adam,lr:0.2';
const SAID = { x: 1.1, y: -1.2, text: 'you said', tone: 'said' };
const STEP = { x: 0, y: 0, text: '3', tone: 'step', route: 2 };

function annotated(address = `${BOWL}&ui=embed`) {
  const { store, ...rest } = connect(address);
  return {
    store,
    ...rest,
    notes: () => annotationsOf(store).getState().notes,
    ghosts: () => annotationsOf(store).getState().ghosts,
  };
}

test('notes stand in the place of those before, and an empty list takes them away', async () => {
  const { answer, notes } = annotated();
  await answer({ type: 'notes', notes: [SAID, STEP] });
  expect(notes()).toEqual([SAID, STEP]);
  await answer({ type: 'notes', notes: [STEP] }, 'second');
  expect(notes()).toEqual([STEP]);
  await answer({ type: 'notes', notes: [] }, 'third');
  expect(notes()).toEqual([]);
});

test('notes stay while the scenario is the same, however it is said, and go when it is another', async () => {
  const { answer, notes, store } = annotated();
  await answer({ type: 'notes', notes: [SAID] });
  await answer({ type: 'setState', state: `${BOWL}&clock=evals` }, 'same');
  await answer({ type: 'seek', time: 2 }, 'seek');
  expect(notes()).toEqual([SAID]);
  store.getState().change((scenario) => ({ ...scenario, start: [-2, 1.5] }));
  expect(notes()).toEqual([]);
  await answer({ type: 'notes', notes: [STEP] }, 'new');
  await answer({ type: 'setState', state: BOWL }, 'back');
  expect(notes()).toEqual([]);
});

test.each([
  ['without a tone', [{ ...SAID, tone: undefined }]],
  ['of a tone that is none', [{ ...SAID, tone: 'shout' }]],
  ['at no place', [{ ...SAID, x: Number.NaN }]],
  ['of blanks', [{ ...SAID, text: '  ' }]],
  ['that are too long', [{ ...SAID, text: 'x'.repeat(41) }]],
  ['of a ninth route', [{ ...STEP, route: 9 }]],
  ['that are too many', Array(13).fill(SAID)],
])('notes %s are refused, and those that are there stay', async (_, given) => {
  const { answer, notes } = annotated();
  await answer({ type: 'notes', notes: [SAID] });
  expect(await answer({ type: 'notes', notes: given }, 'bad')).toMatchObject({ code: 'invalid' });
  expect(notes()).toEqual([SAID]);
});

test('routes are kept as they are drawn, up to the cursor, whatever comes after them on the same surface', async () => {
  const { answer, ghosts, store } = annotated();
  await answer({ type: 'seek', time: 3 });
  const drawn = store.getState().result.trajectories;
  await answer({ type: 'ghost', keep: true }, 'keep');
  await answer({ type: 'setState', state: '?surface=bowl&start=2,2&steps=50&run=gd,lr:0.4' }, 'other');
  expect(ghosts()).toEqual(drawn.map((trajectory) => ({ trajectory, index: 3 })));
  await answer({ type: 'ghost', keep: true }, 'again');
  expect(ghosts()).toHaveLength(1);
  await answer({ type: 'ghost', keep: false }, 'no');
  expect(ghosts()).toEqual([]);
});

test('routes that are kept go with their surface', async () => {
  const { answer, ghosts } = annotated();
  await answer({ type: 'ghost', keep: true });
  await answer({ type: 'setState', state: '?surface=ravine&run=gd,lr:0.01' }, 'other');
  expect(ghosts()).toEqual([]);
});
