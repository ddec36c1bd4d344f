import type { DatasetId, SurfaceId } from '../../core/scenario';
import type { Source } from './facts';

const BOYD: Source = {
  authors: 'Stephen Boyd, Lieven Vandenberghe',
  year: 2004,
  title: 'Convex Optimization',
  where: 'Cambridge University Press, section 9.3',
  url: 'https://doi.org/10.1017/CBO9780511804441',
};

/** Where each surface is from; nothing for those made for this program. */
export const surfaceSources: Readonly<Record<SurfaceId, readonly Source[]>> = {
  mountain: [],
  bowl: [BOYD],
  ravine: [BOYD],
  plateau: [],
  rosenbrock: [
    {
      authors: 'Howard H. Rosenbrock',
      year: 1960,
      title: 'An automatic method for finding the greatest or least value of a function',
      where: 'The Computer Journal 3, 175–184',
      url: 'https://doi.org/10.1093/comjnl/3.3.175',
    },
  ],
  himmelblau: [
    {
      authors: 'David M. Himmelblau',
      year: 1972,
      title: 'Applied Nonlinear Programming',
      where: 'McGraw-Hill',
      url: 'https://en.wikipedia.org/wiki/Himmelblau%27s_function',
    },
  ],
  saddle: [
    {
      authors: 'Yann N. Dauphin, Razvan Pascanu, Caglar Gulcehre, Kyunghyun Cho, Surya Ganguli, Yoshua Bengio',
      year: 2014,
      title: 'Identifying and attacking the saddle point problem in high-dimensional non-convex optimization',
      where: 'NeurIPS',
      url: 'https://arxiv.org/abs/1406.2572',
    },
  ],
  'maunga-whau': [
    {
      authors: 'Ross Ihaka (digitized from a topographic map)',
      title: 'volcano: Topographic information on Auckland’s Maunga Whau volcano',
      where: 'R package datasets',
      url: 'https://stat.ethz.ch/R-manual/R-devel/library/datasets/html/volcano.html',
    },
    {
      authors: 'Robert G. Keys',
      year: 1981,
      title: 'Cubic convolution interpolation for digital image processing',
      where: 'IEEE Transactions on Acoustics, Speech, and Signal Processing 29, 1153–1160',
      url: 'https://doi.org/10.1109/TASSP.1981.1163711',
    },
  ],
  'linear-regression': [
    {
      authors: 'Stephen M. Stigler',
      year: 1981,
      title: 'Gauss and the invention of least squares',
      where: 'Annals of Statistics 9, 465–474',
      url: 'https://doi.org/10.1214/aos/1176345451',
    },
  ],
};

/** Where each data set is from; nothing for those made at random. */
export const datasetSources: Readonly<Record<DatasetId, readonly Source[]>> = {
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
};
