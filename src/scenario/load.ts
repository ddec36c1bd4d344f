import { addToCatalogue, type Catalogue, datasets, optimizerCalled, surfaces } from '../core/catalogue';
import { isOptimizer } from './defaults';
import { type IdAndParams, type Pairs, splitParts } from './query';

/** Fetches the optimizers and the schedules that are not known yet. */
async function loadMethods(): Promise<void> {
  const [{ methods }, { schedules }] = await Promise.all([
    import('../catalogue/methods'),
    import('../schedules'),
    import('./trackCodec'),
  ]);
  addToCatalogue({ optimizers: methods, schedules });
}

/** Fetches the whole catalogue, and makes none of it known: a page that names what is known has its names first. */
export async function loadCatalogue(): Promise<Catalogue> {
  const [{ methods: optimizers }, { schedules }, { surfaces }, { datasets }] = await Promise.all([
    import('../catalogue/methods'),
    import('../schedules'),
    import('../surfaces'),
    import('../datasets'),
    import('./trackCodec'),
  ]);
  return { optimizers, schedules, surfaces, datasets };
}

/** Whether a run says nothing but what is known already: what its optimizer does not know may be a schedule's. */
function isKnown(id: string, params: IdAndParams['params']): boolean {
  if (!isOptimizer(id)) return false;
  const { parameters } = optimizerCalled(id);
  return params.every(([name]) => name === 'batch' || Object.hasOwn(parameters, name));
}

/** Fetches what the pairs of an address name and is not known yet; they can be decoded after that. */
export async function loadFor(pairs: Pairs): Promise<void> {
  const named = pairs.map(([key, value]) => ({ key, ...splitParts(value) }));
  const lacks = (wanted: string, known: object): boolean =>
    named.some(({ key, id }) => key === wanted && !Object.hasOwn(known, id));
  await Promise.all([
    named.some(({ key, id, params }) => key === 'run' && !isKnown(id, params)) && loadMethods(),
    // Where it does not come, its key is left aside.
    named.some(({ key, id }) => key === 'experiment' || id === 'experiment') &&
      import('./experimentCodec').catch(() => undefined),
    (lacks('surface', surfaces) || lacks('data', datasets)) && loadCatalogue().then(addToCatalogue),
  ]);
}
