import type { ScormDialect } from './dialect';

/** An object that a learning platform offers, and what it understands. */
export interface ScormApi {
  readonly api: object;
  readonly dialect: ScormDialect;
}

/** As many windows as ADL's own search looks into before it gives up. */
const MOST = 500;

/** What a window calls so; of another origin's window nothing can be read. */
function read(from: object, name: string): unknown {
  try {
    return (from as Readonly<Record<string, unknown>>)[name];
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function* chain(first: unknown): Generator<object> {
  let each = first;
  for (let count = 0; count < MOST && isObject(each); count++) {
    yield each;
    const parent = read(each, 'parent');
    if (parent === each) return;
    each = parent;
  }
}

/**
 * The first object of a platform in the windows around a page, then around the one that opened it (SCORM 1.2 RTE 3.3;
 * SCORM 2004 4th ed. RTE, “Finding the API Instance”), of each window in the order of the dialects.
 */
export function findApi(page: Window, dialects: readonly ScormDialect[]): ScormApi | undefined {
  for (const first of [page, read(page, 'opener'), read(page.top ?? page, 'opener')])
    for (const each of chain(first))
      for (const dialect of dialects) {
        const api = read(each, dialect.object);
        if (isObject(api) && typeof read(api, dialect.calls.initialize) === 'function') return { api, dialect };
      }
  return undefined;
}
