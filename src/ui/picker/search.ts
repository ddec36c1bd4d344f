/** What a reader types and what is looked through, without what makes no difference: accents, case, width of letters. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}|’/gu, '')
    .toLowerCase();

/** Whether all words that were typed are found in what is said of a thing, in any of its languages, in any order. */
export function isFound(typed: string, said: readonly string[]): boolean {
  const all = plain(said.join(' \n'));
  return plain(typed)
    .split(/[\s,，、]+/)
    .every((word) => all.includes(word));
}
