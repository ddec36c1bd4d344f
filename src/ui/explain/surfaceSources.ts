import type { Source } from '../../core/source';
import type { SurfaceId } from '../../surfaces/ids';

const BOYD: Source = {
  authors: 'Stephen Boyd, Lieven Vandenberghe',
  year: 2004,
  title: 'Convex Optimization',
  where: 'Cambridge University Press, section 9.3',
  url: 'https://doi.org/10.1017/CBO9780511804441',
};

const KEYS: Source = {
  authors: 'Robert G. Keys',
  year: 1981,
  title: 'Cubic convolution interpolation for digital image processing',
  where: 'IEEE Transactions on Acoustics, Speech, and Signal Processing 29, 1153–1160',
  url: 'https://doi.org/10.1109/TASSP.1981.1163711',
};

/** A page of the library of test functions that most of these are quoted from. */
const surjanovicBingham = (page: string): Source => ({
  authors: 'Sonja Surjanovic, Derek Bingham',
  year: 2013,
  title: 'Virtual Library of Simulation Experiments: Test Functions and Datasets',
  where: 'Simon Fraser University',
  url: `https://www.sfu.ca/~ssurjano/${page}.html`,
});

/** Where surfaces are from; nothing for those made for this program. An explanation leaves out what isn't here. */
export const surfaceSources: Readonly<Partial<Record<SurfaceId, readonly Source[]>>> = {
  mountain: [],
  bowl: [BOYD],
  ravine: [BOYD],
  formula: [],
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
    KEYS,
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
  ackley: [
    {
      authors: 'David H. Ackley',
      year: 1987,
      title: 'A Connectionist Machine for Genetic Hillclimbing',
      where: 'Kluwer',
      url: 'https://doi.org/10.1007/978-1-4613-1997-9',
    },
  ],
  beale: [
    {
      authors: 'Evelyn M. L. Beale',
      year: 1958,
      title: 'On an iterative method for finding a local minimum of a function of more than one variable',
      where: 'Technical report 25, Princeton University; linked: Surjanovic and Bingham',
      url: 'https://www.sfu.ca/~ssurjano/beale.html',
    },
  ],
  booth: [surjanovicBingham('booth')],
  matyas: [surjanovicBingham('matya')],
  'three-hump-camel': [surjanovicBingham('camel3')],
  'six-hump-camel': [
    {
      authors: 'Laurence C. W. Dixon, Giorgio P. Szegő',
      year: 1978,
      title: 'The global optimization problem: An introduction',
      where: 'Towards Global Optimisation 2, 1–15; linked: Surjanovic and Bingham',
      url: 'https://www.sfu.ca/~ssurjano/camel6.html',
    },
  ],
  'styblinski-tang': [
    {
      authors: 'M. A. Styblinski, T.-S. Tang',
      year: 1990,
      title:
        'Experiments in nonconvex optimization: Stochastic approximation with function smoothing and simulated annealing',
      where: 'Neural Networks 3, 467–483',
      url: 'https://doi.org/10.1016/0893-6080(90)90029-K',
    },
  ],
  rastrigin: [
    {
      authors: 'Leonard A. Rastrigin',
      year: 1974,
      title: 'Systems of Extremal Control',
      where: 'Nauka, Moscow (in Russian); linked: Surjanovic and Bingham',
      url: 'https://www.sfu.ca/~ssurjano/rastr.html',
    },
  ],
  griewank: [
    {
      authors: 'Andreas O. Griewank',
      year: 1981,
      title: 'Generalized descent for global optimization',
      where: 'Journal of Optimization Theory and Applications 34, 11–39',
      url: 'https://doi.org/10.1007/BF00933356',
    },
  ],
  levy: [
    {
      authors: 'A. V. Levy, A. Montalvo',
      year: 1985,
      title: 'The tunneling algorithm for the global minimization of functions',
      where: 'SIAM Journal on Scientific and Statistical Computing 6, 15–29',
      url: 'https://doi.org/10.1137/0906002',
    },
    surjanovicBingham('levy'),
  ],
  mccormick: [
    {
      authors: 'Garth P. McCormick',
      year: 1976,
      title:
        'Computability of global solutions to factorable nonconvex programs: Part I — Convex underestimating problems',
      where: 'Mathematical Programming 10, 147–175',
      url: 'https://doi.org/10.1007/BF01580665',
    },
    surjanovicBingham('mccorm'),
  ],
  'goldstein-price': [
    {
      authors: 'Allen A. Goldstein, J. F. Price',
      year: 1971,
      title: 'On descent from local minima',
      where: 'Mathematics of Computation 25, 569–574',
      url: 'https://doi.org/10.1090/S0025-5718-1971-0312365-X',
    },
  ],
  'dixon-price': [
    {
      authors: 'Laurence C. W. Dixon, R. C. Price',
      year: 1989,
      title: 'Truncated Newton method for sparse unconstrained optimization using automatic differentiation',
      where: 'Journal of Optimization Theory and Applications 60, 261–275',
      url: 'https://doi.org/10.1007/BF00940007',
    },
    surjanovicBingham('dixonpr'),
  ],
  easom: [
    {
      authors: 'Eric E. Easom',
      year: 1990,
      title: 'A survey of global optimization techniques',
      where: 'M. Eng. thesis, University of Louisville; linked: Surjanovic and Bingham',
      url: 'https://www.sfu.ca/~ssurjano/easom.html',
    },
  ],
  'monkey-saddle': [
    {
      authors: 'David Hilbert, Stefan Cohn-Vossen',
      year: 1932,
      title: 'Anschauliche Geometrie',
      where: 'Springer; linked: Wolfram MathWorld',
      url: 'https://mathworld.wolfram.com/MonkeySaddle.html',
    },
  ],
  'logistic-regression': [
    {
      authors: 'David R. Cox',
      year: 1958,
      title: 'The regression analysis of binary sequences',
      where: 'Journal of the Royal Statistical Society B 20, 215–242',
      url: 'https://doi.org/10.1111/j.2517-6161.1958.tb00292.x',
    },
  ],
  'huber-regression': [
    {
      authors: 'Peter J. Huber',
      year: 1964,
      title: 'Robust estimation of a location parameter',
      where: 'Annals of Mathematical Statistics 35, 73–101',
      url: 'https://doi.org/10.1214/aoms/1177703732',
    },
  ],
  'tanh-network': [
    {
      authors: 'Héctor J. Sussmann',
      year: 1992,
      title: 'Uniqueness of the weights for minimal feedforward nets with a given input-output map',
      where: 'Neural Networks 5, 589–593',
      url: 'https://doi.org/10.1016/S0893-6080(05)80037-1',
    },
  ],
  'sine-fit': [
    {
      authors: 'David C. Rife, Robert R. Boorstyn',
      year: 1974,
      title: 'Single-tone parameter estimation from discrete-time observations',
      where: 'IEEE Transactions on Information Theory 20, 591–598',
      url: 'https://doi.org/10.1109/TIT.1974.1055282',
    },
  ],
  grid: [KEYS],
};
