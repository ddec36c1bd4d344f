import { expect, test } from 'vitest';
import { openConnection } from '../../../src/lessons/lms/scorm/connection';
import { findApi } from '../../../src/lessons/lms/scorm/find';
import { scorm12 } from '../../../src/lessons/lms/scorm/scorm12';
import { scorm2004 } from '../../../src/lessons/lms/scorm/scorm2004';
import { beginSession } from '../../../src/lessons/lms/scorm/session';

/** A platform that keeps what it is told. */
function platform(data: Record<string, string> = {}) {
  const calls: string[] = [];
  const told = (what: string): string => {
    calls.push(what);
    return 'true';
  };
  const api = {
    LMSInitialize: () => 'true',
    LMSGetValue: (element: string) => data[element] ?? '',
    LMSSetValue(element: string, value: string) {
      data[element] = value;
      return told(`${element}=${value}`);
    },
    LMSCommit: () => told('commit'),
    LMSFinish: () => told('finish'),
  };
  const session = beginSession(openConnection({ api, dialect: scorm12 })!, scorm12, () => 2);
  return { data, calls, session };
}

test('the state of the elements is kept up to 4,096 characters; longer ones leave it as it was', () => {
  const { data, session } = platform({ 'cmi.suspend_data': 'earlier' });
  expect(session.memory.read()).toBe('earlier');
  const longest = 'a'.repeat(4096);
  session.memory.write(longest);
  session.memory.write(`${longest}a`);
  expect([data['cmi.suspend_data'], session.memory.read()]).toEqual([longest, longest]);
});

test('what a platform has of a lesson stays: a status, a score', () => {
  const before = { 'cmi.core.lesson_status': 'completed', 'cmi.core.score.raw': '80' };
  const { data, session } = platform({ ...before });
  session.completed({ score: 0, max: 2 });
  expect(data).toMatchObject(before);
});

test('a lesson that is only looked at again changes nothing', () => {
  const { calls, session } = platform({ 'cmi.core.lesson_mode': 'review', 'cmi.suspend_data': '{}' });
  session.memory.write('{"a":1}');
  session.answered({
    question: 'a',
    kind: 'question',
    response: 'b',
    correct: true,
    score: 1,
    attempt: 1,
    address: '?',
  });
  session.completed({ score: 1, max: 1 });
  session.settled();
  session.end(1000);
  expect(calls).toEqual(['finish']);
});

test('the end is told once, with the time, and nothing after it', () => {
  const { calls, session } = platform();
  calls.length = 0;
  session.end(61_000);
  session.end(62_000);
  session.memory.write('late');
  session.completed({ score: 1, max: 1 });
  session.settled();
  expect(calls).toEqual(['cmi.core.session_time=0000:01:01.00', 'commit', 'finish']);
});

const api12 = { LMSInitialize: () => 'true' };
const api2004 = { Initialize: () => 'true' };
const outermost = <T extends object>(window: T): T => Object.assign(window, { parent: window });
const asWindow = (window: object): Window => window as Window;

test('a platform is found in the windows around, and around the one that opened the page', () => {
  const around = outermost({ API: api12, API_1484_11: api2004 });
  const page = asWindow({ parent: { parent: around } });
  expect(findApi(page, [scorm2004, scorm12])).toEqual({ api: api2004, dialect: scorm2004 });
  expect(findApi(page, [scorm12])).toEqual({ api: api12, dialect: scorm12 });
  const top = outermost({ opener: { parent: around } });
  expect(findApi(asWindow({ parent: top, top }), [scorm12])?.api).toBe(api12);
});

test('windows that tell nothing are passed by, and chains without an end are left', () => {
  const foreign = new Proxy(
    {},
    {
      get(_, name) {
        if (name === 'parent') return outermost({ API: api12 });
        throw new Error('SecurityError');
      },
    },
  );
  expect(findApi(asWindow({ parent: foreign }), [scorm12])?.api).toBe(api12);
  const endless: object = new Proxy(
    {},
    { get: (_, name): unknown => (name === 'parent' ? { parent: endless } : undefined) },
  );
  expect(findApi(asWindow({ parent: endless }), [scorm12])).toBe(undefined);
  expect(findApi(asWindow(outermost({ API: 'an API', API_1484_11: {} })), [scorm12, scorm2004])).toBe(undefined);
});

test('a platform that refuses or throws is no platform', () => {
  const refuses = { LMSInitialize: () => 'false' };
  const throws = {
    LMSInitialize: () => {
      throw new Error('down');
    },
  };
  for (const api of [refuses, throws, {}]) expect(openConnection({ api, dialect: scorm12 })).toBe(undefined);
});

test('a platform that breaks down later takes nothing with it', () => {
  const broken = (): never => {
    throw new Error('down');
  };
  const api = { ...api12, LMSGetValue: broken, LMSSetValue: broken, LMSCommit: broken };
  const session = beginSession(openConnection({ api, dialect: scorm12 })!, scorm12, () => 1);
  session.memory.write('{"a":1}');
  session.completed({ score: 1, max: 1 });
  session.settled();
  session.end(1000);
  expect(session.memory.read()).toBe('{"a":1}');
});
