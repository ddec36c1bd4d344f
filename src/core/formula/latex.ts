/** Commands of LaTeX that only place or size what follows. */
const SILENT = 'left right big bigl bigr bigg biggl biggr quad qquad displaystyle textstyle limits'.split(' ');

/** Commands that stand for signs of a formula. */
const SIGNS: Readonly<Record<string, string>> = {
  ...{ cdot: '*', times: '*', ast: '*', div: '/', lvert: '|', rvert: '|', vert: '|', mid: '|' },
  ...{ lt: '<', gt: '>', le: '<=', leq: '<=', leqslant: '<=', ge: '>=', geq: '>=', geqslant: '>=' },
  ...{ ne: '!=', neq: '!=', lfloor: 'floor(', rfloor: ')', lceil: 'ceil(', rceil: ')' },
  ...{ frac: 'frac', dfrac: 'frac', tfrac: 'frac', cfrac: 'frac', sqrt: 'root' },
};

/**
 * What a command of LaTeX is written as elsewhere: nothing, signs, or `frac` and `root`, which take what follows; a name
 * that formulas know by itself stays. Undefined where it is no part of a formula.
 */
export function fromLatex(command: string): string | undefined {
  if (SILENT.includes(command)) return '';
  return Object.hasOwn(SIGNS, command) ? SIGNS[command] : undefined;
}
