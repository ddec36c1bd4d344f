/** The pairs of an address as they stand: whether their plus signs are blanks is for the page to tell. */
export const pairsIn = (address: string): string[] =>
  address
    .replace(/^[^?]*\?|#.*/g, '')
    .replaceAll('&amp;', '&')
    .split('&')
    .filter((pair) => pair !== '');

/** The name of a pair. */
export const keyOfPair = (pair: string): string => pair.replace(/=.*/s, '');

/** What the frame of a figure shows: an embed, to which this page alone may connect where it has an origin to be told by. */
export function frameAddress(site: string, pairs: readonly string[]): string {
  const said = pairs.filter((pair) => keyOfPair(pair) !== 'parent');
  if (!said.some((pair) => keyOfPair(pair) === 'ui')) said.push('ui=embed');
  const { origin } = window.location;
  if (/^https?:/.test(origin)) said.push(`parent=${encodeURIComponent(origin)}`);
  return `${site}?${said.join('&')}`;
}
