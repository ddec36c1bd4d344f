import { describe, expect, test } from 'vitest';
import { answeredStatement, completedStatement } from '../../../src/lessons/lms';
import { readSpliceAnswer } from '../../../src/lessons/lms/spliceMessages';

const actor = { account: { homePage: 'https://lms.example', name: '7' } } as const;
const activity = 'https://example.org/lessons/en/three-strides/';
const detail = {
  question: 'where yellow ends',
  kind: 'question',
  response: 'another-valley',
  correct: true,
  score: 1,
  attempt: 1,
  address: '?surface=mountain',
} as const;

test('an answer is a statement about the question within its lesson', () => {
  expect(answeredStatement(detail, { actor, activity, timestamp: new Date(0) })).toEqual({
    actor,
    verb: { id: 'http://adlnet.gov/expapi/verbs/answered', display: { en: 'answered', 'zh-Hans': '回答了' } },
    object: {
      objectType: 'Activity',
      id: `${activity}#where%20yellow%20ends`,
      definition: { type: 'http://adlnet.gov/expapi/activities/cmi.interaction', interactionType: 'choice' },
    },
    result: { response: 'another-valley', success: true, score: { scaled: 1 } },
    context: { contextActivities: { parent: [{ id: activity }] } },
    timestamp: '1970-01-01T00:00:00.000Z',
  });
});

test('a task is of no kind that prescribes a response, and no guess is no success', () => {
  const task = answeredStatement({ ...detail, kind: 'task', response: '?run=gd' }, { actor, activity });
  expect(task.object.definition.interactionType).toBe('other');
  expect('timestamp' in task).toBe(false);
  const shown = answeredStatement({ ...detail, response: '', correct: false, score: 0 }, { actor, activity });
  expect(shown.result).toEqual({ score: { scaled: 0 } });
});

test('the end of a lesson is a statement about it, with its score', () => {
  const { verb, object, result } = completedStatement({ score: 2, max: 3 }, { actor, activity });
  expect([verb.id, object.id, object.definition.type]).toEqual([
    'http://adlnet.gov/expapi/verbs/completed',
    activity,
    'http://adlnet.gov/expapi/activities/lesson',
  ]);
  expect(result).toEqual({ completion: true, score: { scaled: 2 / 3, raw: 2, min: 0, max: 3 } });
  expect(completedStatement({ score: 0, max: 0 }, { actor, activity }).result.score.scaled).toBe(1);
});

describe('of the answer to getState', () => {
  const answer = { subject: 'SPLICE.getState.response', message_id: 'm' };

  test('the state and the context are read', () => {
    const state = { memory: '{"a":1}', scores: 'a=1' };
    expect(readSpliceAnswer({ ...answer, state, context_id: 'c' }, 'm')).toEqual({ state, context_id: 'c' });
  });

  test.each([[undefined], [null], ['text'], [{ memory: 7 }], [[]]])('%j is no state', (state) => {
    expect(readSpliceAnswer({ ...answer, state, error: { code: 'x' } }, 'm')).toEqual({
      state: { memory: '', scores: '' },
    });
  });

  test.each([[null], ['text'], [{ ...answer, message_id: 'n' }], [{ ...answer, subject: 'SPLICE.getState' }]])(
    '%j is none',
    (data) => {
      expect(readSpliceAnswer(data, 'm')).toBe(undefined);
    },
  );
});
