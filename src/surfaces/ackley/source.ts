import type { Source } from '../../core/source';

export const sources: readonly Source[] = [
  {
    authors: 'David H. Ackley',
    year: 1987,
    title: 'A Connectionist Machine for Genetic Hillclimbing',
    where: 'Kluwer',
    url: 'https://doi.org/10.1007/978-1-4613-1997-9',
  },
];
