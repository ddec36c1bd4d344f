import { describe, expect, test } from 'vitest';
import { endOf } from '../../../src/core/ends';
import { simulate } from '../../../src/core/simulate';
import { lessons } from '../../../src/lessons';
import { Lab } from '../../../src/lessons/build/lab';
import { lessonText } from '../../../src/lessons/build/markdown';
import { checkHolds, isCheck } from '../../../src/lessons/elements/check';
import { LANGS } from '../../../src/lessons/langs';
import { decode } from '../../../src/scenario/decodeAddress';
import { isPart } from '../../../src/scenario/parts';

const lab = new Lab();

/** Routes as an embed tells of them. */
function routesOf(address: string) {
  const { scenario, problems } = decode(address);
  expect(problems, address).toEqual([]);
  return simulate(scenario).map(({ length, x, y, loss, outcome }, place) => {
    const { optimizer, params, batch } = scenario.runs[place]!;
    const last = length - 1;
    const place_ = { x: x[last]!, y: y[last]!, loss: loss[last]! };
    const run = { optimizer, params, batch, lr: params.lr ?? 0, steps: last };
    return { ...run, ...place_, outcome: outcome.kind, end: endOf(outcome) };
  });
}

describe.each(lessons.map((lesson) => [lesson.id, lesson] as const))('%s', (_, lesson) => {
  const study = lesson.study(lab);
  const first = Object.values(lesson.scenes)[0]!;

  test('every claim of its text holds', () => {
    expect(Object.entries(study.claims).filter(([, holds]) => !holds)).toEqual([]);
    expect(Object.keys(study.claims).length).toBeGreaterThan(2);
  });

  test.each(LANGS)('its text in %s names nothing unknown, and has each question and task once', (lang) => {
    const titles = new Map(lessons.map((each) => [each.id, each[lang].title]));
    const context = { lesson, study, lab, lang, root: '../../../', titles };
    const content = lessonText(lesson.text[lang], context);
    const named = (tag: string): unknown[] =>
      content.flatMap((one) => (one.type === 'element' && one.tagName === tag ? [one.properties.name] : []));
    expect(named('fall-line-question')).toEqual(Object.keys(study.questions));
    expect(named('fall-line-task')).toEqual(Object.keys(study.tasks));
    expect(lessonText(lesson.teachers[lang], context).length).toBeGreaterThan(3);
  });

  test('no number that is computed is typed into its texts', () => {
    const typed = LANGS.flatMap((lang) => [
      ...lesson.text[lang].replace(/\{[^{}]*\}|\]\([^)]*\)/g, '').matchAll(/\d+[.,]\d+|\d{3,}/g),
    ]).map(([number]) => number);
    expect(typed.filter((number) => !/^(19|20)\d\d$/.test(number))).toEqual([]);
  });

  test.each(Object.entries(study.questions))(
    'the right answer to its question %s is one of the options',
    (_, question) => {
      expect(question.options).toContain(question.right);
      expect(question.options.length).toBeGreaterThan(2);
    },
  );

  test.each(Object.entries(study.tasks))(
    'its task %s is solved by its solution, and not by what it begins with nor by a scene that the text links to',
    (_, { checks, scene, solution, miss, parts }) => {
      expect(checks.filter((check) => !isCheck(check))).toEqual([]);
      const all = (address: string): boolean[] => checks.map((check) => checkHolds(check, routesOf(address)));
      expect(all(solution)).not.toContain(false);
      expect(all(miss)).toContain(false);
      expect(all(scene === undefined ? first : lesson.scenes[scene]!)).toContain(false);
      const linked = [...lesson.text.en.matchAll(/\(scene:(\w+)\)/g)].map(([, name]) => lesson.scenes[name!]!);
      for (const shown of linked) expect(all(shown), shown).toContain(false);
      const ids = Object.values(parts).flatMap((list: string) => list.split(','));
      expect(ids.filter((id) => !isPart(id))).toEqual([]);
    },
  );
});
