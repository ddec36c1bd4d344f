/** How many letters two texts have in common from one of their ends on. */
function common(length: number, same: (i: number) => boolean): number {
  let i = 0;
  while (i < length && same(i)) i++;
  return i;
}

/** Whether a text is another one, and not the one before with a part of it changed: the most of either is not in both. */
export function isOther(before: string, now: string): boolean {
  const shorter = Math.min(before.length, now.length);
  const head = common(shorter, (i) => before[i] === now[i]);
  const tail = common(shorter - head, (i) => before.at(-1 - i) === now.at(-1 - i));
  return 2 * (head + tail) < shorter;
}
