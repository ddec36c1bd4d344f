import type { Flaw } from '../../import/flaw';
import type { OwnText } from '../../locales/own/en';
import type { Format } from '../../report/format';
import { createWords } from '../late/words';

/** The words of the dialog in the page's language. */
export const [WordsContext, useWords] = createWords<OwnText>();

const MEGABYTE = 1024 * 1024;

/** What is wrong with a file, and where. */
export function flawWords({ flaws, place }: OwnText, { whole }: Format, flaw: Flaw): string {
  const { reason, row, column, given = '', limit = 0 } = flaw;
  const size = reason === 'large' ? limit / MEGABYTE : limit;
  const [at, across] = [row === undefined ? '' : whole(row), column === undefined ? '' : whole(column)];
  const where = at && across ? place.both(at, across) : at ? place.row(at) : across ? place.column(across) : '';
  return where + flaws[reason](given, whole(size));
}
