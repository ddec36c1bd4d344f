import type { Domain } from '../types';
import { type Experiment, variedNames } from './experiment';

/** The same experiment over a part of the plane, where a start is varied and no ends are said. */
export function overDomain(experiment: Experiment, domain: Domain | undefined): Experiment {
  if (!domain) return experiment;
  const [xmin, xmax, ymin, ymax] = domain;
  const [first, second] = variedNames(experiment).map((name) =>
    name === 'x' ? { from: xmin, to: xmax } : name === 'y' ? { from: ymin, to: ymax } : undefined,
  );
  return { ...first, ...(second && { fromBy: second.from, toBy: second.to }), ...experiment };
}
