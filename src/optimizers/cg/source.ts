import type { Source } from '../../core/source';
import { NOCEDAL_WRIGHT } from '../shared/sources';

export const sources: readonly Source[] = [
  {
    authors: 'Elijah Polak, Gérard Ribière',
    year: 1969,
    title: 'Note sur la convergence de méthodes de directions conjuguées',
    where: 'Revue française d’informatique et de recherche opérationnelle 3(16), 35–43',
    url: 'https://doi.org/10.1051/m2an/196903R100351',
  },
  NOCEDAL_WRIGHT,
];
