import { expect, test } from 'vitest';
import { questions, stories } from '../../../../src/scenes';
import { phrases } from '../../../../src/ui/scenes/phrases';

test('a Chinese line may be broken between its words', () => {
  expect(phrases('学习率每次重启', 'zh').length).toBeGreaterThan(1);
  expect(phrases('学习率每次重启', 'zh')).not.toContain('学');
});

test('but not between two single characters, nor in another language', () => {
  const parts = phrases('加上动量，步数减到三分之一', 'zh');
  expect(parts.some((part) => part.endsWith('步'))).toBe(false);
  expect(phrases('Momentum gets through', 'en')).toEqual(['Momentum gets through']);
});

test('nothing of a line is lost', () => {
  for (const { zh } of [...questions, ...stories]) expect(phrases(zh.line, 'zh').join('')).toBe(zh.line);
});
