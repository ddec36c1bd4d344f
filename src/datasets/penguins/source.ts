import type { Source } from '../../core/source';

export const sources: readonly Source[] = [
  {
    authors: 'Allison M. Horst, Alison P. Hill, Kristen B. Gorman',
    year: 2020,
    title: 'palmerpenguins: Palmer Archipelago (Antarctica) penguin data',
    where: 'R package, CC0',
    url: 'https://doi.org/10.5281/zenodo.3960218',
  },
  {
    authors: 'Kristen B. Gorman, Tony D. Williams, William R. Fraser',
    year: 2014,
    title:
      'Ecological sexual dimorphism and environmental variability within a community of Antarctic penguins (genus Pygoscelis)',
    where: 'PLoS ONE 9(3), e90081',
    url: 'https://doi.org/10.1371/journal.pone.0090081',
  },
];
