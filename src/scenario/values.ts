import { accepts } from '../core/params';
import type { Domain, Parameter, Point } from '../core/types';

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/** The largest number of a part of the plane. */
const LARGEST = 1e15;

/** A plain decimal number, with or without exponent; undefined for anything else. −0 is read as 0. */
export function readNumber(text: string): number | undefined {
  const value = NUMBER.test(text) ? Number(text) + 0 : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}

export function writeNumber(value: number): string {
  return String(value).replace('e+', 'e');
}

/** So many numbers between commas. */
function readNumbers(text: string, count: number, largest = Number.MAX_VALUE): number[] | undefined {
  const numbers = text.split(',').map(readNumber);
  if (numbers.length !== count) return undefined;
  return numbers.every((n) => n !== undefined && Math.abs(n) <= largest) ? (numbers as number[]) : undefined;
}

/** A point of the plane; the map of the surface says how far off it may be. */
export function readPoint(text: string): Point | undefined {
  const numbers = readNumbers(text, 2);
  return numbers && [numbers[0]!, numbers[1]!];
}

/** A rectangle with room in it: neither turned over nor too thin for its numbers. */
export function readDomain(text: string): Domain | undefined {
  const numbers = readNumbers(text, 4, LARGEST);
  if (!numbers) return undefined;
  const [xmin, xmax, ymin, ymax] = numbers as [number, number, number, number];
  const roomy = (low: number, high: number): boolean =>
    high - low > 1e-9 * Math.max(1e-3, Math.abs(low), Math.abs(high));
  return roomy(xmin, xmax) && roomy(ymin, ymax) ? [xmin, xmax, ymin, ymax] : undefined;
}

/** The value of a parameter, or why there is none. */
export function readParameter(parameter: Parameter, text: string): number | string | { reason: 'malformed' | 'range' } {
  if (parameter.kind !== 'number') return accepts(parameter, text) ? text : { reason: 'malformed' };
  const value = readNumber(text);
  if (value === undefined) return { reason: 'malformed' };
  return accepts(parameter, value)
    ? value
    : { reason: parameter.integer && !Number.isInteger(value) ? 'malformed' : 'range' };
}
