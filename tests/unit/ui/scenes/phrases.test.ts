import { expect, test } from 'vitest';
import { questions, stories } from '../../../../src/scenes';
import { phrases } from '../../../../src/ui/scenes/phrases';

test('a Chinese line may be broken between its words, but not within a term', () => {
  expect(phrases('普通方法下降', 'zh')).toEqual(['普通', '方法', '下降']);
  expect(phrases('普通梯度下降', 'zh')).toEqual(['普通梯度下降']);
});

test('but not beside a single character, nor in another language', () => {
  for (const word of ['步数', '学习率'])
    expect(
      phrases(`加上动量，${word}减到三分之一`, 'zh').some((part) => part.includes(word)),
      word,
    ).toBe(true);
  expect(phrases('Momentum gets through', 'en')).toEqual(['Momentum gets through']);
});

test('nothing of a line is lost', () => {
  for (const { zh } of [...questions, ...stories]) expect(phrases(zh.line, 'zh').join('')).toBe(zh.line);
});
