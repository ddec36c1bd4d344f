import type { Domain } from '../types';
import type { Experiment } from './experiment';

/** The same experiment over a part of the plane, where a start is varied and no ends are said. */
export function overDomain(experiment: Experiment, domain: Domain | undefined): Experiment {
  if (!domain) return experiment;
  const [xmin, xmax, ymin, ymax] = domain;
  const { vary, by = vary === 'start' ? 'y' : undefined } = experiment;
  const across = { x: [xmin, xmax], start: [xmin, xmax], y: [ymin, ymax] } as const;
  const ends = (name: string | undefined) => (name === 'x' || name === 'y' || name === 'start' ? across[name] : []);
  const [from, to] = ends(vary);
  const [fromBy, toBy] = ends(by);
  const known = Object.entries({ from, to, fromBy, toBy }).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(known), ...experiment };
}
