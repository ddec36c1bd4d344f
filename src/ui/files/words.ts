import type { Flaw } from '../../import/flaw';
import type { FilesText } from '../../locales/files/en';
import type { Format } from '../../report/format';
import { createWords } from '../late/words';

/** The words of the dialog in the page's language. */
export const [WordsContext, useWords] = createWords<FilesText>();

const MEGABYTE = 1024 * 1024;

/** What is wrong with a file, and where. */
export function flawWords({ flaws, place }: FilesText, { whole }: Format, flaw: Flaw): string {
  const { reason, row, column, given = '', limit = 0 } = flaw;
  const size = reason === 'large' ? limit / MEGABYTE : limit;
  const [at, across] = [row === undefined ? '' : whole(row), column === undefined ? '' : whole(column)];
  const where = at && across ? place.both(at, across) : at ? place.row(at) : across ? place.column(across) : '';
  return where + flaws[reason](given, whole(size));
}
