import { createFormat } from '../../report/format';
import type { Lang } from '../langs';
import type { Fact, Facts } from '../lesson';

const MINUS = '−';
const formats = { en: createFormat('en'), zh: createFormat('zh') };

const typographic = (text: string): string => text.replace('-', MINUS);

/** As JavaScript writes it, where that is how people write. */
function plainly(value: number): string {
  const text = String(value);
  if (text.includes('e')) throw new Error(`${text} needs a way to be written in`);
  return text;
}

/**
 * A number as a text wants it: `.3` with three decimals, `~3` to three significant digits, `,` whole and grouped, `%` as a
 * share, `e2` as a power of ten with two digits; else exactly.
 */
function written(value: number, way: string | undefined, lang: Lang): string {
  const [, kind, digits] = /^([.~e]?)(\d*)$/.exec(way ?? '') ?? [];
  if (way === undefined) return typographic(plainly(value));
  if (way === ',') return typographic(formats[lang].whole(value));
  if (way === '%') return formats[lang].percent(value);
  if (kind === '.') return typographic(value.toFixed(Number(digits)));
  if (kind === '~') return typographic(String(Number(value.toPrecision(Number(digits)))));
  if (kind === 'e') {
    const [figures, power] = value.toExponential(Number(digits) - 1).split('e');
    return typographic(`${figures}\\cdot 10^{${Number(power)}}`);
  }
  throw new Error(`no way to write a number: ${way}`);
}

function factAt(facts: Facts, name: string): Fact {
  const [of = '', what = ''] = name.split('.');
  const fact = Object.hasOwn(facts, of) && Object.hasOwn(facts[of]!, what) ? facts[of]![what] : undefined;
  if (fact === undefined) throw new Error(`the text names what the scene does not have: {${name}}`);
  if (typeof fact === 'number' && !Number.isFinite(fact)) throw new Error(`{${name}} is ${fact}`);
  return fact;
}

/**
 * Puts what was computed in the place of its names: `{red.updates}`, `{yellow.loss:.3}`.
 * @throws Error where a name is unknown, or what it stands for is no number
 */
export const fillFacts = (text: string, facts: Facts, lang: Lang): string =>
  text.replace(/\{([a-z]\w*\.\w+)(?::([^{}]+))?\}/gi, (_, name: string, way?: string) => {
    const fact = factAt(facts, name);
    return typeof fact === 'number' ? written(fact, way, lang) : fact[lang];
  });
