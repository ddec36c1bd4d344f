import type { Source } from '../../core/source';

export const BOYD: Source = {
  authors: 'Stephen Boyd, Lieven Vandenberghe',
  year: 2004,
  title: 'Convex Optimization',
  where: 'Cambridge University Press, section 9.3',
  url: 'https://doi.org/10.1017/CBO9780511804441',
};

export const KEYS: Source = {
  authors: 'Robert G. Keys',
  year: 1981,
  title: 'Cubic convolution interpolation for digital image processing',
  where: 'IEEE Transactions on Acoustics, Speech, and Signal Processing 29, 1153–1160',
  url: 'https://doi.org/10.1109/TASSP.1981.1163711',
};

/** A page of the library of test functions that most of these are quoted from. */
export const surjanovicBingham = (page: string): Source => ({
  authors: 'Sonja Surjanovic, Derek Bingham',
  year: 2013,
  title: 'Virtual Library of Simulation Experiments: Test Functions and Datasets',
  where: 'Simon Fraser University',
  url: `https://www.sfu.ca/~ssurjano/${page}.html`,
});
