import { expect, test } from 'vitest';
import type { MathNode } from '../../src/core/mathNode';
import { substitute } from '../../src/ui/inspector/substitute';
import { typeset } from '../../src/ui/math/notation';

/** A formula on one line, as it would be read. */
function plain(node: MathNode): string {
  if ('text' in node) return node.text;
  const parts = node.children.map(plain);
  if (node.tag === 'mfrac') return `[${parts[0]}]/[${parts[1]}]`;
  if (node.tag === 'msqrt') return `√[${parts.join('')}]`;
  if (node.tag === 'msup') return `${parts[0]}^${parts[1]}`;
  if (node.tag === 'msub') return `${parts[0]}_${parts[1]}`;
  return parts.join('');
}

const read = (formula: string, numbers: Readonly<Record<string, string>>): string =>
  plain(substitute(typeset(formula), new Map(Object.entries(numbers))));

test.each([
  ['− α g', { α: '0.1', g: '2' }, '−0.1·2'],
  ['− α g', { α: '0.1', g: '−2' }, '−0.1·(−2)'],
  ['− g', { g: '−2' }, '−(−2)'],
  ['β_1 m + (1 − β_1) g', { β_1: '0.9', m: '−3', g: '−2' }, '0.9·(−3)+(1−0.9)·(−2)'],
  ['g^2', { g: '−2' }, '(−2)^2'],
  ['s + g^2', { s: '1', g: '2' }, '1+2^2'],
  ['1 − β_1^t', { β_1: '0.9', t: '12' }, '1−0.9^12'],
  ['frac{m}{1 − β_1^t}', { m: '−3', '1 − β_1^t': '0.7', β_1: '0.9', t: '12' }, '[−3]/[0.7]'],
  ['− α frac{hat{m}}{sqrt{hat{v}} + ε}', { α: '1', 'hat{m}': '2', 'hat{v}': '4', ε: '1e−8' }, '−1·[2]/[√[4]+1e−8]'],
  ['∇ J(θ) + λ θ', { '∇ J(θ)': '3', λ: '0.5', θ: '−1' }, '3+0.5·(−1)'],
  ['min(max(η Δ, Δ_min), Δ_max)', { η: '1.2', Δ: '3', Δ_min: '0', Δ_max: '50' }, 'min(max(1.2·3,0),50)'],
  ['− α (sign(c) + λ θ)', { α: '1', c: '−2', λ: '3', θ: '4' }, '−1·(sign(−2)+3·4)'],
  ['frac{2 t β_2^t}{1 − β_2^t}', { t: '7', β_2: '0.9', '1 − β_2^t': '0.5' }, '[2·7·0.9^7]/[0.5]'],
  ['μ_{t + 1} m', { 'μ_{t + 1}': '0.4', t: '9', m: '2' }, '0.4·2'],
  ['α_t g', { α: '1', t: '2', g: '3' }, 'α_t·3'],
  ['0.96^{(t + 1) ψ}', { t: '9', ψ: '0.5' }, '0.96^(9+1)·0.5'],
])('%s in numbers', (formula, numbers, expected) => {
  expect(read(formula, numbers as Readonly<Record<string, string>>)).toBe(expected);
});
