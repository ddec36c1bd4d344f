import type { Source } from '../../core/source';
import { KEYS } from '../shared/sources';

export const sources: readonly Source[] = [
  {
    authors: 'Ross Ihaka (digitized from a topographic map)',
    title: 'volcano: Topographic information on Auckland’s Maunga Whau volcano',
    where: 'R package datasets',
    url: 'https://stat.ethz.ch/R-manual/R-devel/library/datasets/html/volcano.html',
  },
  KEYS,
];
