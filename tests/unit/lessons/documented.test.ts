import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scorm12 } from '../../../src/lessons/lms/scorm/scorm12';
import { scorm2004 } from '../../../src/lessons/lms/scorm/scorm2004';

const ANSWER = {
  question: 'a',
  kind: 'task',
  response: '?',
  correct: true,
  score: 1,
  attempt: 1,
  address: '?',
} as const;

describe.each(['docs/lms.md', 'docs/lms.zh.md'])('%s names', (file) => {
  const text = readFileSync(file, 'utf8');

  test.each([scorm12, scorm2004])('all that platforms are told through $object', (dialect) => {
    const { mode: _, ...elements } = dialect.elements;
    const names = [
      ...Object.values(elements),
      ...[...dialect.score(1), ...dialect.done].map(([name]) => name),
      ...dialect.interaction(ANSWER, new Date()).map(([name]) => name),
    ];
    expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });
});
