import { optimizerCalled, optimizers } from '../catalogue';
import type { Optimizer } from '../method';
import type { NumberParameter } from '../types';
import { greekSign } from './greek';

/** A number that nothing is known of. */
const UNKNOWN: NumberParameter = {
  kind: 'number',
  initial: 1,
  range: [-1e6, 1e6],
  slider: [0, 2],
  scale: 'linear',
};

/** Names by which people call what some optimizer's parameter is. */
const ALIKE: Readonly<Record<string, string>> = {
  epsilon: 'eps',
  lambda: 'weightDecay',
  wd: 'weightDecay',
  mu: 'momentum',
  gamma: 'rho',
  decay: 'rho',
};

/** What a name that a rule leaves open is by convention: as Adam has it, or the first optimizer that knows the name. */
export function parameterCalled(name: string): NumberParameter {
  const wanted = ALIKE[name] ?? name;
  const has = [optimizerCalled('adam'), ...Object.values<Optimizer>(optimizers)].find(({ parameters }) =>
    Object.hasOwn(parameters, wanted),
  );
  const known = has?.parameters[wanted];
  if (known && wanted === name) return known;
  const { symbol: _, ...plain } = known ?? UNKNOWN;
  const symbol = greekSign(name);
  return { ...plain, ...(symbol !== undefined && { symbol }) };
}
