import { codecs } from './codecs';
import { writeNumber } from './values';
import { DEFAULT_VIEW, type View } from './view';

/** The pairs of what differs from the default view. */
export function encodeView(view: Partial<View>): string[] {
  const pairs: string[] = [];
  const words = ['view', 'clock', 'lang', 'theme', 'ui'] as const;
  if (view.domain) pairs.push(`domain=${view.domain.map(writeNumber).join(',')}`);
  if (view.k !== undefined) pairs.push(`k=${writeNumber(view.k)}`);
  for (const key of words)
    if (view[key] !== undefined && view[key] !== DEFAULT_VIEW[key]) pairs.push(`${key}=${view[key]}`);
  for (const key of ['show', 'hide', 'lock'] as const)
    if (view[key]?.length) pairs.push(`${key}=${view[key].join(',')}`);
  for (const key of ['parent', 'fit'] as const) if (view[key]) pairs.push(`${key}=${view[key]}`);
  const { experiment } = view;
  if (experiment && codecs.experiment) pairs.push(`experiment=${codecs.experiment.encode(experiment)}`);
  return pairs;
}
