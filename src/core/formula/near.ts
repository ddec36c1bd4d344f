import { NAMES } from './vocabulary';

/** How what is not known is written with what is. */
const OTHERWISE: Readonly<Record<string, string>> = {
  ...{ sec: '1/cos(x)', csc: '1/sin(x)', cosec: '1/sin(x)', cot: '1/tan(x)', ctg: '1/tan(x)', cotan: '1/tan(x)' },
  ...{ sech: '1/cosh(x)', csch: '1/sinh(x)', coth: '1/tanh(x)', sh: 'sinh', ch: 'cosh', th: 'tanh' },
  ...{ asinh: 'log(x + sqrt(x^2 + 1))', arcsinh: 'log(x + sqrt(x^2 + 1))', arsinh: 'log(x + sqrt(x^2 + 1))' },
  ...{ acosh: 'log(x + sqrt(x^2 - 1))', arccosh: 'log(x + sqrt(x^2 - 1))', arcosh: 'log(x + sqrt(x^2 - 1))' },
  ...{ atanh: 'log((1 + x)/(1 - x))/2', arctanh: 'log((1 + x)/(1 - x))/2', artanh: 'log((1 + x)/(1 - x))/2' },
  ...{ log1p: 'log(1 + x)', expm1: 'exp(x) - 1', exp2: '2^x', softplus: 'log(1 + exp(x))', relu: 'max(x, 0)' },
  ...{
    sigmoid: '1/(1 + exp(-x))',
    logistic: '1/(1 + exp(-x))',
    expit: '1/(1 + exp(-x))',
    heaviside: 'where(x < 0, 0, 1)',
  },
  ...{ round: 'floor(x + 1/2)', trunc: 'sign(x) floor(|x|)', fix: 'sign(x) floor(|x|)', frac: 'mod(x, 1)' },
  ...{
    '%': 'mod(x, 2)',
    '[': 'x_0',
    ld: 'log2',
    int: 'floor',
    root: 'sqrt',
    nthroot: 'cbrt',
    fmod: 'mod',
    remainder: 'mod',
    rem: 'mod',
    norm: 'hypot',
  },
  ...{
    z: 'y',
    theta: 'theta0',
    tau: '2pi',
    cases: 'where(x < 0, 1, 2)',
    begin: 'where(x < 0, 1, 2)',
    else: 'where(x < 0, 1, 2)',
    piecewise: 'where',
  },
};

/** How many letters have to be put in, left out, changed or swapped with the next to make one word of another. */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const [above, row] = [rows[i - 1]!, [i]];
    for (let j = 1; j <= b.length; j++) {
      const change = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(change, above[j]! + 1, row[j - 1]! + 1, swapped ? rows[i - 2]![j - 2]! + 1 : change);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}

/** What may have been meant by a name that is not known: what does the same, or a name that looks like it. */
export function nearestTo(found: string): string | undefined {
  const word = found.normalize('NFKC').toLowerCase().replace(/^\\/, '');
  if (Object.hasOwn(OTHERWISE, word)) return OTHERWISE[word];
  if (/^[a-z]$/.test(word)) return 'x, y';
  if (word.length < 2 || word.length > 12) return undefined;
  const far = word.length < 4 ? 1 : 2;
  const near = [...NAMES.keys()]
    .filter((name) => name.length > 1)
    .map((name) => ({ name, far: distance(word, name) }))
    .filter((one) => one.far <= far);
  return near.sort((a, b) => a.far - b.far)[0]?.name;
}
