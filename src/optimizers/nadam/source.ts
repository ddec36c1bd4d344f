import type { Source } from '../../core/source';

export const sources: readonly Source[] = [
  {
    authors: 'Timothy Dozat',
    year: 2016,
    title: 'Incorporating Nesterov momentum into Adam',
    where: 'ICLR workshop',
    url: 'https://openreview.net/forum?id=OM0jvwB8jIp57ZJjtNEZ',
  },
];
