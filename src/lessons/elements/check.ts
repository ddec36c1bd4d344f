/** What of a route a term may ask for: what an embed tells of its routes, the run's parameters among them. */
export type AskedRoute = Readonly<Record<string, unknown>> & { readonly params?: Readonly<Record<string, number>> };

const TERM = /^\s*([1-8])\.(\w+)\s*(<=|>=|!=|=|<|>)\s*(\S+)\s*$/;

type Compare = (a: number | string, b: number | string) => boolean;

const COMPARE: Readonly<Record<string, Compare>> = {
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

/** What a name stands for: one of the route's own, or a parameter of its run. */
function valueIn(route: AskedRoute | undefined, name: string): number | string | undefined {
  const own = route && Object.hasOwn(route, name) ? route[name] : undefined;
  const found = own ?? (route?.params && Object.hasOwn(route.params, name) ? route.params[name] : undefined);
  return typeof found === 'number' || typeof found === 'string' ? found : undefined;
}

/** A term as it is written, apart: `2.lr > 0.1`; nothing where it is none. */
const termOf = (text: string) => {
  const [, place, name, sign, given] = TERM.exec(text) ?? [];
  if (place === undefined || name === undefined || sign === undefined || given === undefined) return undefined;
  return { place: Number(place) - 1, name, sign, given };
};

/** Whether a check can be read. */
export const isCheck = (check: string): boolean => check.split(';').every((term) => termOf(term) !== undefined);

/**
 * Whether all terms of a check hold, `2.lr > 0.1; 2.end = reached`: a route from 1, what is asked of it, how it compares.
 * What is not known, or can't be read, does not hold.
 */
export const checkHolds = (check: string, routes: readonly AskedRoute[]): boolean =>
  check.split(';').every((text) => {
    const term = termOf(text);
    const value = term && valueIn(routes[term.place], term.name);
    if (!term || value === undefined) return false;
    const given = typeof value === 'number' ? Number(term.given) : term.given;
    return COMPARE[term.sign]!(value, given);
  });

/** What the first term of a check asks for, as it is now: shown beside a check that holds. */
export function firstValue(check: string, routes: readonly AskedRoute[]): number | string | undefined {
  const term = termOf(check.split(';')[0] ?? '');
  return term && valueIn(routes[term.place], term.name);
}
