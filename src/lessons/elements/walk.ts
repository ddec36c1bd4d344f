/** How many parts a walk has, and how long each takes, ms: as many a second as can be followed, and a figure answers. */
const PARTS = 48;
const TURN = 80;

/** What of a figure moves its clock. */
interface Seeking {
  seek(time: number): Promise<unknown>;
}

/** Where a scene lets its clock stand, in the clock's unit; nothing where it runs to its end. */
export function standOf(address = ''): number | undefined {
  const [, k] = /[?&]k=([\d.]+)/.exec(address) ?? [];
  return k === undefined ? undefined : Number(k);
}

/** An address without where its clock stands. */
export const withoutTime = (address: string): string => address.replace(/&k=[^&]*/, '');

/** A scene with its clock at the start. */
export const atStart = (address: string): string => `${withoutTime(address)}&k=0`;

/**
 * Moves a figure's clock evenly from its start to a time, where playing would run on until the last of its routes ends.
 * @param cut settles where the reader wants no more of it, or the figure shows something else: then the clock is left alone
 */
export async function walk(figure: Seeking, to: number, cut: Promise<unknown>): Promise<void> {
  let on = true;
  const stop = cut.then(() => {
    on = false;
  });
  for (let part = 0; part < PARTS && on; part++) {
    if ((await figure.seek(Math.floor((to * part) / PARTS))) === undefined) return;
    await Promise.race([stop, new Promise((go) => setTimeout(go, TURN))]);
  }
  if (on) await figure.seek(to);
}
