import { add, datasets, optimizers, surfaces } from '../core/catalogue';
import { Problems } from './problem';
import { splitAddress, splitParts } from './query';

/** Fetches the optimizers that are not known yet. */
async function bringOptimizers(): Promise<void> {
  add({ optimizers: await import('../core/optimizers') });
}

/** Fetches the surfaces that are not known yet, with the data they are made from. */
async function bringSurfaces(): Promise<void> {
  const [surfaces, datasets] = await Promise.all([import('../core/surfaces'), import('../core/data')]);
  add({ surfaces, datasets });
}

/** Fetches all that is not known yet. */
export async function bringAll(): Promise<void> {
  await Promise.all([bringOptimizers(), bringSurfaces()]);
}

/** Fetches what an address names and is not known yet; an address can be decoded after that. */
export async function bringFor(address: string): Promise<void> {
  const named = splitAddress(address, new Problems()).map(([key, value]) => ({ key, ...splitParts(value) }));
  const lacks = (wanted: string, known: object): boolean =>
    named.some(({ key, id }) => key === wanted && !Object.hasOwn(known, id));
  await Promise.all([
    lacks('run', optimizers) && bringOptimizers(),
    (lacks('surface', surfaces) || lacks('data', datasets)) && bringSurfaces(),
  ]);
}
