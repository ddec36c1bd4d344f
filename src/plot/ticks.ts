import { ticks } from 'd3';

export interface Tick {
  readonly value: number;
  readonly label: string;
}

const MINUS = '\u2212';
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const power = (exponent: number): string =>
  `10${exponent < 0 ? '⁻' : ''}${[...String(Math.abs(exponent))].map((digit) => RAISED[Number(digit)]).join('')}`;

const print = (tag: string, options: Intl.NumberFormatOptions): ((value: number) => string) => {
  const { format } = new Intl.NumberFormat(tag, options);
  return (value) => format(value + 0).replace('-', MINUS);
};

/** Evenly spaced values of one precision: plain decimals, thousands and millions in the language's own words. */
function printEven(values: readonly number[], tag: string): (value: number) => string {
  const largest = Math.max(...values.map(Math.abs));
  const step = values.length > 1 ? values[1]! - values[0]! : largest || 1;
  const digits = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  if (largest >= 1e15 || digits > 6) return print(tag, { notation: 'scientific', maximumSignificantDigits: 3 });
  if (largest >= 1e5) return print(tag, { notation: 'compact', maximumSignificantDigits: 4 });
  return print(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/**
 * About `count` round values of a linear axis, whole ones only where the axis counts things; none where its span leaves
 * the range of doubles or so nearly vanishes that no step divides it.
 */
export function linearTicks(low: number, high: number, count: number, tag: string, whole = false): Tick[] {
  const span = high - low;
  const all = span > 1e-290 && span < Number.POSITIVE_INFINITY ? ticks(low, high, Math.max(1, count)) : [];
  const values = whole ? all.filter(Number.isInteger) : all;
  if (values.length === 0) return [];
  const label = printEven(values, tag);
  return values.map((value) => ({ value, label: label(value) }));
}

/** At most about `count` values of a logarithmic axis: powers of ten, with 2 and 5 between them where there is room. */
export function logTicks(low: number, high: number, count: number, tag: string): Tick[] {
  const decades = Math.log10(high / low);
  if (decades < 1.2) return linearTicks(low, high, count, tag).filter(({ value }) => value > 0);
  const leading = decades < count / 2.5 ? [1, 2, 5] : [1];
  const stride = Math.max(1, Math.ceil(decades / count));
  const first = Math.floor(Math.log10(low) / stride) * stride;
  const plain = low >= 1e-3 && high < 1e5;
  const decimal = print(tag, { maximumSignificantDigits: 1 });
  const found: Tick[] = [];
  for (let exponent = first; 10 ** exponent <= high; exponent += stride) {
    for (const lead of leading) {
      const value = Number(`${lead}e${exponent}`);
      if (value < low || value > high) continue;
      found.push({ value, label: plain ? decimal(value) : lead === 1 ? power(exponent) : '' });
    }
  }
  return found;
}
