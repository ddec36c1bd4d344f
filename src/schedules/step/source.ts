import type { Source } from '../../core/source';

export const sources: readonly Source[] = [
  {
    authors: 'Kaiming He, Xiangyu Zhang, Shaoqing Ren, Jian Sun',
    year: 2016,
    title: 'Deep residual learning for image recognition',
    where: 'CVPR, 770–778',
    url: 'https://doi.org/10.1109/CVPR.2016.90',
  },
];
