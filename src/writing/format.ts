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

export function createFormat(tag: string): Format {
  const fixed = new Intl.NumberFormat(tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const few = new Intl.NumberFormat(tag, { maximumSignificantDigits: 3 });
  const scientific = new Intl.NumberFormat(tag, { notation: 'scientific', maximumSignificantDigits: 3 });
  const four = { maximumSignificantDigits: 4 };
  const figures = new Intl.NumberFormat(tag, { ...four, useGrouping: false });
  const tiny = new Intl.NumberFormat(tag, { ...four, notation: 'scientific' });
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  const tenth = new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const typographic = (text: string): string =>
    text.replace('-', MINUS).replace(/E(.+)$/, (_, e: string) => `e${e.replace('-', MINUS)}`);
  return {
    value(value) {
      const size = Math.abs(value);
      if (!Number.isFinite(value)) return value > 0 ? '∞' : value < 0 ? `${MINUS}∞` : '–';
      if (size >= 1e6 || (size < 1e-4 && size > 0)) return typographic(scientific.format(value));
      if (size >= 1000) return typographic(whole.format(value));
      if (size >= 100 || size < 0.1) return typographic(few.format(value + 0));
      return typographic(fixed.format(value));
    },
    plain: (value) => typographic(few.format(value)),
    figures(value) {
      const size = Math.abs(value);
      if (!Number.isFinite(value)) return value > 0 ? '∞' : value < 0 ? `${MINUS}∞` : '–';
      return typographic((size !== 0 && size < 1e-3) || size >= 1e6 ? tiny.format(value) : figures.format(value + 0));
    },
    whole: (value) => whole.format(value),
    tenth: (value) => tenth.format(value),
    percent: (share) => percent.format(share),
    exact: (value) => String(value),
  };
}
