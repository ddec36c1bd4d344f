import type { Source } from '../../core/source';

export const sources: readonly Source[] = [
  {
    authors: 'Augustin-Louis Cauchy',
    year: 1847,
    title: 'Méthode générale pour la résolution des systèmes d’équations simultanées',
    where: 'Comptes rendus 25, 536–538',
    url: 'https://gallica.bnf.fr/ark:/12148/bpt6k2982c/f540.item',
  },
  {
    authors: 'Herbert Robbins, Sutton Monro',
    year: 1951,
    title: 'A stochastic approximation method',
    where: 'Annals of Mathematical Statistics 22, 400–407',
    url: 'https://doi.org/10.1214/aoms/1177729586',
  },
];
