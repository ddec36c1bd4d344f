import { expect, test } from 'vitest';
import { type Told, tellApart } from '../../../../src/ui/compare/tellApart';
import { CHINESE, ENGLISH, runsOf } from './compared';

const told = (address: string, language = ENGLISH): Told[] => tellApart(language, runsOf(address), () => undefined);
const lines = (all: readonly Told[]): string[] =>
  all.map(({ method, others }) => [method, ...others.map(({ text }) => text)].join(' | '));
const subjects = (all: readonly Told[]): string[] => all.map(({ subject }) => subject);

test('what all routes have in common is not said', () => {
  const all = told('?run=gd,lr:0.1&run=gd,lr:0.75');
  expect(lines(all)).toEqual(['Gradient descent | α 0.1', 'Gradient descent | α 0.75']);
  expect(subjects(all)).toEqual(['α 0.1', 'α 0.75']);
});

test('methods that differ are names enough, and what one of them alone has as usual is not said', () => {
  const all = told('?run=gd,lr:0.1&run=momentum,lr:0.1');
  expect(lines(all)).toEqual(['Gradient descent', 'Momentum']);
  expect(subjects(all)).toEqual(['Gradient descent', 'Momentum']);
  expect(lines(told('?run=gd,lr:0.1&run=momentum,lr:0.1,momentum:0.5'))[1]).toBe('Momentum | μ 0.5');
});

test('of a method that is there twice a setting is named that differs, and of another not', () => {
  const all = told('?run=adam,lr:0.1&run=adam,lr:0.2&run=gd,lr:0.1');
  expect(subjects(all)).toEqual(['Adam α 0.1', 'Adam α 0.2', 'Gradient descent']);
});

test('batches and schedules stand beside a name', () => {
  expect(subjects(told('?run=gd,lr:0.1&run=gd,lr:0.1,batch:32'))).toEqual([
    'the route with all data',
    'the route with batches of 32',
  ]);
  const scheduled = told('?run=gd,lr:0.1&run=gd,lr:0.1,schedule:cosine');
  expect(subjects(scheduled)).toEqual(['the route with a constant rate', 'the route with Cosine']);
  expect(lines(scheduled)).toEqual(['Gradient descent | constant rate', 'Gradient descent | Cosine']);
});

test('where no setting alone tells routes apart, all do that differ', () => {
  const all = told('?run=gd,lr:0.1&run=gd,lr:0.2&run=gd,lr:0.1,batch:32&run=gd,lr:0.2,batch:32');
  expect(subjects(all)).toEqual([
    'α 0.1 with all data',
    'α 0.2 with all data',
    'α 0.1 with batches of 32',
    'α 0.2 with batches of 32',
  ]);
});

test('routes that are alike have their numbers', () => {
  const all = told('?run=gd,lr:0.1&run=gd,lr:0.1&run=gd,lr:0.2');
  expect(lines(all)).toEqual([
    'Gradient descent | α 0.1 | Route 1',
    'Gradient descent | α 0.1 | Route 2',
    'Gradient descent | α 0.2',
  ]);
  expect(subjects(all)).toEqual(['route 1', 'route 2', 'α 0.2']);
  expect(subjects(told('?run=gd,lr:0.1&run=gd,lr:0.1', CHINESE))).toEqual(['路线 1', '路线 2']);
});

test('one route alone has the settings that are not as usual', () => {
  expect(lines(told('?run=adam,lr:0.1,batch:16'))).toEqual(['Adam | α 0.1 | batches of 16']);
});

test('what was recorded has its own name', () => {
  const all = tellApart(ENGLISH, runsOf('?run=gd,lr:0.1&run=gd,lr:0.1'), (place) => (place === 1 ? 'SGD' : undefined));
  expect(subjects(all)).toEqual(['α 0.1', '“SGD”']);
  expect(all[1]).toMatchObject({ method: 'SGD', others: [] });
});
