import { expect, test, vi } from 'vitest';
import { createReader, type FileSource, type FromReader, type How, transferables } from '../../../src/import/reader';
import { eventually } from '../../support/eventually';

const TABLE: How = { kind: 'table', topFirst: false, given: {} };
const source = (content: Blob | string, key = 1): FileSource => ({ key, content });
const file = (text: string | Uint8Array<ArrayBuffer>): File => new File([text], 'a.csv');

/** A reader whose slices are done one step at a time, when the test says so. */
function open() {
  const said: FromReader[] = [];
  const waiting: (() => void)[] = [];
  const hear = createReader(
    (message) => said.push(message),
    (work, done, tell) => {
      let wanted = true;
      const advance = (): void => {
        if (!wanted) return;
        const step = work.next();
        if (step.done) done(step.value);
        else {
          tell(step.value);
          waiting.push(advance);
        }
      };
      waiting.push(advance);
      return () => {
        wanted = false;
      };
    },
  );
  const work = async (steps = 100_000): Promise<void> => {
    await eventually(() => expect(waiting.length).toBeGreaterThan(0));
    for (let i = 0; i < steps && waiting.length > 0; i++) waiting.shift()!();
  };
  const answer = (id: number) => said.find((message) => message.type === 'answer' && message.id === id);
  return { hear, said, work, answer };
}

test('a file is opened, told what it may be and shown where it is short, and read without being opened anew', async () => {
  const { hear, work, answer } = open();
  const given = file('x,y\n1,2\n3,4\n');
  const bytes = vi.spyOn(given, 'arrayBuffer');
  hear({ type: 'ask', id: 1, asked: { type: 'open', source: source(given), tag: 'en' } });
  await work();
  const text = 'x,y\n1,2\n3,4\n';
  expect(answer(1)).toMatchObject({
    answer: { kind: 'opened', text, likely: 'table', able: ['grid', 'table', 'track'] },
  });
  hear({ type: 'ask', id: 2, asked: { type: 'read', source: source(given), tag: 'en', how: TABLE } });
  await work();
  expect(answer(2)).toMatchObject({
    answer: {
      kind: 'table',
      preview: [
        ['1', '2'],
        ['3', '4'],
      ],
    },
  });
  expect(bytes).toHaveBeenCalledTimes(1);
});

test.each([
  ['JSON', '[[1,2],[3,4]]', { likely: 'grid', able: ['grid'] }],
  ['a grid of numbers', '1,2,3,4\n5,6,7,8\n', { likely: 'grid', able: ['grid', 'table', 'track'] }],
  ['a grid behind the mark of its encoding, in quotes', '\uFEFF\uFEFF"1","2","3","4"\n5,6,7,8\n', { likely: 'grid' }],
  ['a recorded track', 'x,y,loss\n1,2,3\n4,5,6\n', { likely: 'track', able: ['table', 'track'] }],
  ['nothing', '  \n', { likely: 'table', able: ['grid', 'table', 'track'] }],
])('what a file may be: %s', async (_, text, seen) => {
  const { hear, work, answer } = open();
  hear({ type: 'ask', id: 1, asked: { type: 'open', source: source(file(text)), tag: 'en' } });
  await work();
  expect(answer(1)).toMatchObject({ answer: { kind: 'opened', ...seen } });
});

test('a long text is not shown', async () => {
  const { hear, work, answer } = open();
  hear({ type: 'ask', id: 1, asked: { type: 'open', source: source(file('1,2\n'.repeat(20_000))), tag: 'en' } });
  await work();
  expect(answer(1)).toMatchObject({ answer: { kind: 'opened', text: undefined } });
});

test('what goes wrong is answered, too', async () => {
  const { hear, work, said, answer } = open();
  const gone = file('1');
  vi.spyOn(gone, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotReadableError'));
  hear({ type: 'ask', id: 1, asked: { type: 'open', source: source(gone), tag: 'en' } });
  await eventually(() => expect(said).toHaveLength(1));
  expect(answer(1)).toMatchObject({ answer: { kind: 'failure', flaw: { reason: 'unreadable' } } });
  const numpy = source(file(new Uint8Array([0x93, ...new TextEncoder().encode('NUMPY')])), 2);
  hear({ type: 'ask', id: 2, asked: { type: 'open', source: numpy, tag: 'en' } });
  await work();
  expect(answer(2)).toMatchObject({
    answer: { kind: 'opened', text: undefined, likely: 'grid', able: ['grid', 'table', 'track'] },
  });
  hear({ type: 'ask', id: 3, asked: { type: 'read', source: numpy, tag: 'en', how: TABLE } });
  await work();
  expect(answer(3)).toMatchObject({ answer: { kind: 'failure', flaw: { reason: 'header' } } });
});

test('what is stopped says nothing more, while what else is asked for goes on', async () => {
  const { hear, work, answer, said } = open();
  const read = (id: number): void =>
    hear({ type: 'ask', id, asked: { type: 'read', source: source('1,2\n'.repeat(50_000)), tag: 'en', how: TABLE } });
  read(1);
  read(2);
  await work(4);
  expect(said.map(({ type }) => type)).toContain('share');
  hear({ type: 'stop', id: 1 });
  await work();
  expect(answer(1)).toBeUndefined();
  expect(answer(2)).toMatchObject({ answer: { kind: 'table' } });
});

test('all numbers of an answer go over to who has asked, and none of them holds more than it shows', async () => {
  const { hear, work, answer } = open();
  hear({ type: 'ask', id: 1, asked: { type: 'read', source: source('1,2\n'.repeat(300)), tag: 'en', how: TABLE } });
  await work();
  const told = answer(1);
  if (told?.type !== 'answer' || told.answer.kind !== 'table') throw new Error('no table');
  const buffers = transferables(told.answer);
  expect(buffers.map(({ byteLength }) => byteLength)).toEqual([1200, 2400, 300, 300, 2400, 300, 300]);
  expect(structuredClone(told.answer, { transfer: buffers })).toMatchObject({ kind: 'table' });
});

test('those of tracks, too', async () => {
  const { hear, work, answer } = open();
  const how: How = { ...TABLE, kind: 'track' };
  const text = 'run,x,y,loss\na,1,2,3\nb,1,2,3\na,4,5,6\nb,4,5,6\n';
  hear({ type: 'ask', id: 1, asked: { type: 'read', source: source(text), tag: 'en', how } });
  await work();
  const told = answer(1);
  if (told?.type !== 'answer' || told.answer.kind !== 'tracks') throw new Error('no tracks');
  const buffers = transferables(told.answer);
  expect(buffers.map(({ byteLength }) => byteLength)).toEqual([16, 16, 16, 16, 16, 16]);
  expect(structuredClone(told.answer, { transfer: buffers })).toMatchObject({ tracks: [{ name: 'a' }, { name: 'b' }] });
});
