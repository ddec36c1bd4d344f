import { expect, test } from 'vitest';
import { LessonProgress } from '../../../src/lessons/lms/progress';

test('each question counts with its best score, and all questions count', () => {
  const progress = new LessonProgress();
  expect(progress.share).toBe(undefined);
  progress.answer({ question: 'a', score: 0 }, 4);
  expect(progress.share).toBe(0);
  progress.answer({ question: 'a', score: 1 }, 4);
  progress.answer({ question: 'a', score: 0.5 }, 4);
  progress.answer({ question: 'b', score: 0.5 }, 4);
  expect(progress.share).toBe(0.375);
  progress.complete({ score: 3, max: 4 });
  expect(progress.share).toBe(0.75);
});

test('a later visit goes on from what an earlier one has left, and takes nothing away', () => {
  const first = new LessonProgress();
  first.answer({ question: 'the first & the last', score: 1 }, 3);
  const second = new LessonProgress(first.text, first.share);
  expect(second.share).toBeCloseTo(1 / 3, 12);
  second.answer({ question: 'b', score: 1 }, 3);
  expect(second.share).toBeCloseTo(2 / 3, 12);
  expect(new LessonProgress('', 0.8).share).toBe(0.8);
  const again = new LessonProgress('', 0.8);
  again.answer({ question: 'a', score: 0 }, 1);
  again.complete({ score: 0, max: 1 });
  expect(again.share).toBe(0.8);
});

test('where nothing tells how many questions there are, the share waits for the end', () => {
  const progress = new LessonProgress();
  progress.answer({ question: 'a', score: 1 }, 0);
  expect(progress.share).toBe(undefined);
  progress.complete({ score: 1, max: 2 });
  expect(progress.share).toBe(0.5);
});

test('what somebody else has left is no score', () => {
  expect(new LessonProgress('page-12').text).toBe('page-12=0');
  expect(new LessonProgress('a=NaN&b=7&c=-1', Number.NaN)).toMatchObject({ text: 'b=1&c=0', share: undefined });
  const none = new LessonProgress();
  none.complete({ score: 0, max: 0 });
  expect(none.share).toBe(1);
});
