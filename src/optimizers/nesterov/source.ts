import type { Source } from '../../core/source';

export const sources: readonly Source[] = [
  {
    authors: 'Yurii Nesterov',
    year: 1983,
    title: 'A method for solving the convex programming problem with convergence rate O(1/k²)',
    where: 'Doklady Akademii Nauk SSSR 269, 543–547; in English: Soviet Mathematics Doklady 27, 372–376',
    url: 'https://www.mathnet.ru/eng/dan46009',
  },
  {
    authors: 'Ilya Sutskever, James Martens, George Dahl, Geoffrey Hinton',
    year: 2013,
    title: 'On the importance of initialization and momentum in deep learning',
    where: 'ICML',
    url: 'https://proceedings.mlr.press/v28/sutskever13.html',
  },
];
