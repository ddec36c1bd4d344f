import type { Source } from '../../core/source';
import type { DatasetId } from '../../datasets/ids';

/** Where data sets are from; nothing for those made at random. An explanation leaves out what isn't here. */
export const datasetSources: Readonly<Partial<Record<DatasetId, readonly Source[]>>> = {
  penguins: [
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
  ],
  line: [],
  own: [],
  waves: [],
  blobs: [],
};
