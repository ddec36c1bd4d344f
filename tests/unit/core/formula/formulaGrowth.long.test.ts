import { type Profiler, Session } from 'node:inspector';
import { describe, expect, test } from 'vitest';
import { parseFormula } from '../../../../src/core/formula/parse';

/** What nests, what follows itself, and what is only known to be wrong at its end. */
const GROWING: Readonly<Record<string, (size: number) => string>> = {
  brackets: (size) => `${'('.repeat(size)}x${')'.repeat(size)}`,
  'brackets that stay open': (size) => '('.repeat(size),
  'brackets with a wrong end': (size) => `${'(x+'.repeat(size)}*`,
  bars: (size) => `${'2+|'.repeat(size)}x${'|'.repeat(size)}`,
  signs: (size) => `${'-'.repeat(size)}x`,
  powers: (size) => `x${'^x'.repeat(size)}`,
  'functions without brackets': (size) => `${'sin '.repeat(size)}x`,
  'functions of many': (size) => `${'max(x,'.repeat(size)}y${')'.repeat(size)}`,
  cases: (size) => `${'x<0?1:'.repeat(size)}y`,
  'conditions in brackets': (size) => `${'('.repeat(size)}x<y${')'.repeat(size)}?1:2`,
  'cases of cases': (size) => `${'if(x<y,'.repeat(size)}1${',2)'.repeat(size)}`,
  fractions: (size) => `${'\\frac{1}{'.repeat(size)}x${'}'.repeat(size)}`,
  roots: (size) => `${'\\sqrt[3]{'.repeat(size)}x${'}'.repeat(size)}`,
  'doubtful factors': (size) => `1/${'xy'.repeat(size)}`,
  letters: (size) => `${'pixsin'.repeat(size)}q`,
  digits: (size) => `${'12.5e3'.repeat(size)}x`,
  'full-width letters': (size) => 'ｘ＋'.repeat(size),
};

/** How often functions of the reader of formulas are called for a text. */
function callsFor(text: string): number {
  const session = new Session();
  session.connect();
  let calls = 0;
  const count = (_: Error | null, { result }: Profiler.TakePreciseCoverageReturnType): void => {
    const own = result.filter(({ url }) => url.includes('src/core/formula/'));
    const ranges = own.flatMap(({ functions }) => functions.flatMap((one) => one.ranges));
    calls = ranges.reduce((sum, range) => sum + range.count, 0);
  };
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  parseFormula(text);
  session.post('Profiler.takePreciseCoverage', count);
  session.disconnect();
  return calls;
}

describe('no text is read again and again: twice as much of it is twice the work', () => {
  test.each(Object.entries(GROWING))('%s', (_, grown) => {
    const [some, twice] = [callsFor(grown(8)), callsFor(grown(16))];
    expect(some).toBeGreaterThan(30);
    expect(twice).toBeLessThan(2.5 * some);
  });
});
