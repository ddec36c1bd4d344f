/** Numbers as the page's language writes them. */
export interface Format {
  /** A coordinate or a loss: two decimals where that tells enough, more digits for small numbers. */
  value(value: number): string;
  /** A plain decimal without exponent, to three significant digits. */
  plain(value: number): string;
  /** To four significant digits, with an exponent where it is small or large. */
  figures(value: number): string;
  whole(value: number): string;
  /** To one decimal: epochs. */
  tenth(value: number): string;
  percent(share: number): string;
  /** For a number field: exactly what was set, as JavaScript writes it. */
  exact(value: number): string;
}

const MINUS = '\u2212';

/** Writes numbers in one way of a language. To make it takes milliseconds, so it is made when it is first asked to write. */
function writer(tag: string, options: Intl.NumberFormatOptions): (value: number) => string {
  let format: Intl.NumberFormat | undefined;
  return (value) => {
    format ??= new Intl.NumberFormat(tag, options);
    return format.format(value);
  };
}

export function createFormat(tag: string): Format {
  const fixed = writer(tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const few = writer(tag, { maximumSignificantDigits: 3 });
  const scientific = writer(tag, { notation: 'scientific', maximumSignificantDigits: 3 });
  const four = { maximumSignificantDigits: 4 };
  const figures = writer(tag, { ...four, useGrouping: false });
  const tiny = writer(tag, { ...four, notation: 'scientific' });
  const whole = writer(tag, { maximumFractionDigits: 0 });
  const tenth = writer(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const percent = writer(tag, { style: 'percent', maximumFractionDigits: 0 });
  const typographic = (text: string): string =>
    text.replace('-', MINUS).replace(/E(.+)$/, (_, e: string) => `e${e.replace('-', MINUS)}`);
  return {
    value(value) {
      const size = Math.abs(value);
      if (!Number.isFinite(value)) return value > 0 ? '∞' : value < 0 ? `${MINUS}∞` : '–';
      if (size >= 1e6 || (size < 1e-4 && size > 0)) return typographic(scientific(value));
      if (size >= 1000) return typographic(whole(value));
      if (size >= 100 || size < 0.1) return typographic(few(value + 0));
      return typographic(fixed(value));
    },
    plain: (value) => typographic(few(value)),
    figures(value) {
      const size = Math.abs(value);
      if (!Number.isFinite(value)) return value > 0 ? '∞' : value < 0 ? `${MINUS}∞` : '–';
      return typographic((size !== 0 && size < 1e-3) || size >= 1e6 ? tiny(value) : figures(value + 0));
    },
    whole,
    tenth,
    percent,
    exact: (value) => String(value),
  };
}
