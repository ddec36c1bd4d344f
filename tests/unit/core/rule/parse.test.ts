import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, encode } from '../../../../src';
import { compactRule, formatRule } from '../../../../src/core/rule/format';
import { parseRule, type Written } from '../../../../src/core/rule/parse';
import type { Assignment } from '../../../../src/core/rule/read';
import { portion } from '../../../support/long';
import { trees } from '../formula/formulaTrees';
import { HOSTILE } from './hostileRules';

function read(text: string): Written {
  const parsed = parseRule(text);
  if ('error' in parsed) throw new Error(`${text}: ${parsed.error.code}`);
  return parsed;
}

const faultIn = (text: string) => {
  const parsed = parseRule(text);
  return 'error' in parsed && [parsed.error.code, parsed.error.found];
};

describe('a rule is read', () => {
  test.each([
    ['v = beta*v + g; theta -= lr*v', 'v=beta*v+g;theta-=lr*v'],
    ['  v = beta*v+g ;\n\n theta -= lr*v;', 'v=beta*v+g;theta-=lr*v'],
    ['θ −= α·g', 'theta-=alpha*g'],
    ['theta = theta - lr*g', 'theta-=lr*g'],
    ['theta = theta + lr*-g', 'theta-=-(lr*-g)'],
    ['theta += -lr*g', 'theta-=-(-lr*g)'],
    ['theta = lr*g', 'theta-=theta-lr*g'],
    ['m += 0.1*(g - m); m -= 2; theta -= m', 'm=m+0.1*(g-m);m=m-2;theta-=m'],
    ['v_hat = g²; theta -= lr*v_hat/√(v_hat + 1e-8)', 'vHat=g^2;theta-=lr*vHat/sqrt(vHat+1e-8)'],
    ['σ_t=g**2；theta -= np.sqrt(σ_t)', 'sigmaT=g^2;theta-=sqrt(sigmaT)'],
    ['m = 2g if k == 1 or g >= 0\nm = 3(g + 1)\ntheta -= m', 'm=(2*g)if(k)==(1)or(g)>=0;m=3*(g+1);theta-=m'],
    ['m = 2√g; theta -= ∛m', 'm=2*sqrt(g);theta-=cbrt(m)'],
    ['theta -= where(g < 0, 1, 2)*pi^e', 'theta-=where(g<0,1,2)*pi^e'],
  ])('%j', (text, compact) => {
    expect(compactRule(read(text).read)).toBe(compact);
    expect(compactRule(read(compact).read), 'of what addresses carry').toBe(compact);
    expect(compactRule(read(formatRule(read(text).read).join('\n')).read), 'of what the field shows').toBe(compact);
  });

  test('and carried out with the gradient as g, the step as k and the learning rate as lr', () => {
    const carriedOut = (text: string) => formatRule(read(text).rule);
    expect(carriedOut('theta -= alpha*grad/t')).toEqual(['g = gradient', 'theta -= lr*g/k']);
    expect(carriedOut('theta -= eta*g')).toEqual(['g = gradient', 'theta -= lr*g']);
    expect(carriedOut('alpha = 0.1; theta -= alpha*g')).toEqual(['g = gradient', 'alpha = 0.1', 'theta -= alpha*g']);
    expect(carriedOut('t = 2; theta -= lr*alpha*g*t')).toEqual(['g = gradient', 't = 2', 'theta -= lr*alpha*g*t']);
    expect(carriedOut('g = 2gradient; theta -= lr*(g + gradient)')).toEqual([
      'g = 2*gradient',
      'theta -= lr*(g + gradient)',
    ]);
  });
});

test.each([
  ['m = norm(g); theta -= m', ['function', 'norm']],
  ['m = lr g; theta -= m', ['operator', 'g']],
  ['m = g\ntheta = g\nv = 1\ntheta = 2', ['twice', 'theta']],
  ['m = g', ['still', '']],
  ['m = g if k; theta -= m', ['case', 'k']],
  ['lr = 2; theta -= lr', ['given', 'lr']],
  ['theta -= constructor', ['reserved', 'constructor']],
  ['m = g;theta -= lr*(m', ['open', '(']],
  ['v = 2; g = gradient; theta -= g', ['gradient', 'v = 2']],
  ['g = gradually*2; theta -= lr*g', ['gradient', 'g = gradually*2']],
  ['', ['assignment', '']],
])('what is wrong with %j is told, and where', (text, fault) => {
  expect(faultIn(text)).toEqual(fault);
});

test('two hundred hostile rules and more are refused, each at a place in its text, and leave nothing behind', () => {
  expect(new Set(HOSTILE).size).toBeGreaterThanOrEqual(200);
  for (const text of HOSTILE) {
    const parsed = parseRule(text);
    if (!('error' in parsed)) throw new Error(`taken: ${text.slice(0, 200)}`);
    const { at, length, found } = parsed.error;
    expect(at).toBeGreaterThanOrEqual(0);
    expect(at + length).toBeLessThanOrEqual(text.length);
    expect(found).toBe(text.slice(at, at + length));
    const { scenario, problems } = decode(
      `?run=own&rule=${encodeURIComponent(text.slice(0, 700).replace(/[\ud800-\udfff]/g, '\ufffd'))}`,
    );
    expect(problems.length, text.slice(0, 200)).toBeGreaterThan(0);
    expect(scenario.runs[0]).toMatchObject({ optimizer: 'own', rule: 'v=beta*v+g;theta-=lr*v' });
  }
  expect(Object.keys({})).toEqual([]);
  expect(({} as Record<string, unknown>).lr).toBeUndefined();
});

/** Rules as `parseRule` gives them. */
const rules: fc.Arbitrary<readonly Assignment[]> = (() => {
  const value = trees(undefined, 2, [0.1, 1e-8, 1e21], true);
  const relation = fc.constantFrom(...(['<', '<=', '>', '>=', '==', '!='] as const));
  const comparison = fc.record({ left: value, relation, right: value });
  const cases = fc
    .tuple(
      fc.array(fc.record({ when: fc.array(comparison, { minLength: 1, maxLength: 2 }), value }), { maxLength: 2 }),
      value,
    )
    .map(([some, last]) => [...some, { when: [], value: last }]);
  const line = fc.record({
    name: fc.constantFrom('m', 'vHat', 'x2', 'delta'),
    operator: fc.constant('=' as const),
    cases,
  });
  const step = fc.record({ name: fc.constant('theta'), operator: fc.constant('-=' as const), cases });
  return fc.tuple(fc.array(line, { maxLength: 2 }), step).map(([lines, last]) => [...lines, last]);
})();

test('what is written of a rule, with blanks or without, says the same', () => {
  fc.assert(
    fc.property(rules, (rule) => {
      for (const text of [compactRule(rule), formatRule(rule).join('\n')]) {
        const parsed = parseRule(text);
        if ('error' in parsed) expect(['long', 'longRule', 'lines', 'large', 'deep']).toContain(parsed.error.code);
        else expect(parsed.read).toEqual(rule);
      }
      expect(compactRule(rule)).not.toMatch(/\s/);
    }),
    { numRuns: portion(3000) },
  );
});

test('any text is read or refused', () => {
  const piece = fc.constantFrom(
    ...[
      'theta',
      ' -= ',
      ' = ',
      'g',
      'lr',
      '*',
      '+',
      '(',
      ')',
      ' if ',
      ' or ',
      '<',
      '1',
      ';',
      '\n',
      'sqrt',
      ',',
      'm',
      '^',
      'γ',
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(text, (any) => {
      const parsed = parseRule(any);
      if ('error' in parsed) return;
      const { scenario, problems } = decode(`?run=own&rule=${encodeURIComponent(any)}`);
      expect(problems).toEqual([]);
      expect(decode(encode(scenario))).toMatchObject({ scenario, problems: [] });
    }),
    { numRuns: portion(10_000) },
  );
});
