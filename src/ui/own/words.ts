import { use } from 'react';
import type { Flaw } from '../../core/files/flaw';
import type { OwnText } from '../../locales/own/en';
import type { Format } from '../../writing/format';
import { useShared } from '../context';

const loads: Readonly<Record<string, () => Promise<OwnText>>> = {
  en: async () => (await import('../../locales/own/en')).en,
  zh: async () => (await import('../../locales/own/zh')).zh,
};

const loaded = new Map<string, Promise<OwnText>>();

/** The words of the dialog in the page's language; suspends until they are there. */
export function useWords(): OwnText {
  const { tag } = useShared().text;
  const words = loaded.get(tag) ?? (loads[tag] ?? loads.en)!();
  loaded.set(tag, words);
  return use(words);
}

const MEGABYTE = 1024 * 1024;

/** What is wrong with a file, and where. */
export function flawWords({ flaws, place }: OwnText, { whole }: Format, flaw: Flaw): string {
  const { reason, row, column, given = '', limit = 0 } = flaw;
  const size = reason === 'large' ? limit / MEGABYTE : limit;
  const [at, across] = [row === undefined ? '' : whole(row), column === undefined ? '' : whole(column)];
  const where = at && across ? place.both(at, across) : at ? place.row(at) : across ? place.column(across) : '';
  return where + flaws[reason](given, whole(size));
}
