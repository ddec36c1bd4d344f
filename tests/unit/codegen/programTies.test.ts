import { expect, test } from 'vitest';
import { decode, simulate } from '../../../src';
import type { ProgramLanguage } from '../../../src/codegen/dialects';
import { writeProgram } from '../../../src/codegen/write';
import type { Route } from './programRoutes';
import { commands, printedBy } from './programRuns';

/** Formulas and places where their graph has a kink, a jump, a tip or an edge, or where two are equal. */
const PLACES: readonly (readonly [formula: string, x: number, y: number])[] = [
  ['max(x,y)', 1, 1],
  ['max(y,x)+x^2', 1, 1],
  ['min(x^2,y)', 1, 1],
  ['max(x,y,1)', 1, 1],
  ['min(x,0)+y^2', 0, 1],
  ['max(0,x)+y^2', 0, 1],
  ['max(x^2,-x)', 0, 1],
  ['|x|+|y|', 0, 0],
  ['abs(max(x,-x))+y', 0, 1],
  ['sqrt(x)*x+y^2', 0, 1],
  ['sqrt(x)+y', 0, 1],
  ['sqrt(x^2+y^2)', 0, 0],
  ['sqrt(x^4)+y', 0, 1],
  ['sqrt(max(x,0))+y', 0, 1],
  ['hypot(x,y)+x', 0, 0],
  ['cbrt(x)*y', 0, 1],
  ['x^0.5*y+y', 0, 1],
  ['x^(1/3)+y^2', 0, 1],
  ['(x^2)^0.3+y', 0, 1],
  ['asin(x)+y^2', 1, 0.5],
  ['acos(y)*x', 2, -1],
  ['asin(2^x)+y', 0, 1],
  ['sign(x)+y^2', 0, 1],
  ['floor(x)+ceil(x)*y', 1, 1],
  ['mod(x,2)+y^2', 2, 1],
  ['mod(x,y)+y', 1, 0],
  ['mod(7,y)+x', 1, 3.5],
  ['atan2(y,x)+x', 0, 0],
  ['atan2(y,-x)', 0, 0],
  ['x^y', 0, 2],
  ['x^y', 0, 1],
  ['where(x<0,x^2,y^2)', 0, 1],
  ['where(x<=0,x^2+x,y^2)', 0, 1],
  ['where(x>0,x*log(x),0)', -1, 0.5],
  ['where(x<y,1,2)', 0, 1],
  ['2*where(x<y,1,x)', 0, 1],
  ['sin(where(x!=y,1,x))', 1, 1],
  ['x==0?1:sin(x)/x', 0, 1],
  ['max(x,log(y))', 1, -1],
  ['max(log(y),x)', 1, -1],
  ['sign(log(y))+x', 1, -1],
  ['floor(log(y))+x', 1, -1],
  ['log2(x^2+1)+hypot(x,y)', 2, 1],
  ['where(x>1,atan2(y,x),ceil(y))', 1.5, -1],
];

const SURFACES = ['ackley', 'griewank', 'rastrigin', 'easom', 'plateau', 'saddle', 'monkey-saddle', 'levy'].map(
  (id) => `surface=${id}&start=0,0`,
);

const routes: readonly Route[] = [
  ...PLACES.map(([f, x, y]) => `surface=formula&f=${encodeURIComponent(f)}&start=${x},${y}`),
  ...SURFACES,
]
  .flatMap((ground) => ['gd,lr:0.1', 'newton'].map((method) => `${ground}&steps=6&run=${method}`))
  .map((address) => {
    const { scenario, problems } = decode(`?${address}`);
    if (problems.length > 0) throw new Error(`${address}: ${JSON.stringify(problems)}`);
    return { address, scenario, trajectory: simulate(scenario).at(-1)! };
  });

/** The same number to nine digits, or none in both. */
const isSame = (a: number, b: number): boolean =>
  Object.is(a, b) || a === b || Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));

for (const language of ['javascript', 'numpy', 'pytorch'] as const)
  test.skipIf(!commands[language])(
    `at ties and tips ${language} goes where the page goes, where it is installed`,
    { timeout: 120_000 },
    () => {
      const printed = printedBy(routes, language);
      const far = routes.flatMap(({ address, trajectory: { x, y, loss, length } }, place) => {
        const lines = (printed[place] ?? []).map((line) =>
          line.map((word) => Number(word.replace('nan', 'NaN').replace('inf', 'Infinity'))),
        );
        const same =
          lines.length === length &&
          lines.every((line, k) => [k, x[k]!, y[k]!, loss[k]!].every((ours, i) => isSame(ours, line[i]!)));
        return same ? [] : [`${address}: ${JSON.stringify(lines.slice(0, 3))} for ${[x[1], y[1], loss[1]]}`];
      });
      expect(far).toEqual([]);
    },
  );

/** The program of plain descent on a formula. */
function programOf(f: string, language: ProgramLanguage): string {
  const { scenario } = decode(`?surface=formula&f=${encodeURIComponent(f)}&run=gd`);
  const program = writeProgram(scenario, 0, language, 1);
  return 'code' in program ? program.code : '';
}

test.each([
  ...['1/(1+exp(-x))', 'exp(-1/x^2)', 'atan(1/x)', '1/cosh(x)+y', 'tanh(exp(x))', '(x^2+y^2)^y', 'x^x', 'atan(log(x))'],
])('the program of %s says in its header where its slope is not the page’s', (f) => {
  for (const language of ['javascript', 'numpy', 'pytorch'] as const)
    expect(programOf(f, language).split('\n')[1]).toMatch(/^(\/\/|#) Where something in between is infinite/);
});

test('PyTorch’s says so too of what is infinite and not taken', () => {
  expect(programOf('min(1/x^2,5)+y', 'pytorch')).toContain('infinite');
  expect(programOf('min(1/x^2,5)+y', 'numpy')).not.toContain('infinite');
});

test.each([
  ...[
    'exp(-x^2-y^2)',
    'exp(-(x^2+y^2))',
    'sqrt(x^2+y^2)',
    'x/(1+y^2)',
    'tanh(x*y)',
    'x^3*y',
    '(1+x^2)^y',
    '2^x',
    'sin(x)/2',
    'cosh(x)',
  ],
])('the program of %s has nothing to say', (f) => {
  for (const language of ['javascript', 'numpy', 'pytorch'] as const)
    expect(programOf(f, language)).not.toContain('infinite');
});
