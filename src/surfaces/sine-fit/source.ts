import type { Source } from '../../core/source';

export const sources: readonly Source[] = [
  {
    authors: 'David C. Rife, Robert R. Boorstyn',
    year: 1974,
    title: 'Single-tone parameter estimation from discrete-time observations',
    where: 'IEEE Transactions on Information Theory 20, 591–598',
    url: 'https://doi.org/10.1109/TIT.1974.1055282',
  },
];
