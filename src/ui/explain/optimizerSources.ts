import type { OptimizerId } from '../../optimizers/ids';
import type { Source } from './facts';

const KINGMA_BA: Source = {
  authors: 'Diederik P. Kingma, Jimmy Ba',
  year: 2015,
  title: 'Adam: A method for stochastic optimization',
  where: 'ICLR',
  url: 'https://arxiv.org/abs/1412.6980',
};

const NOCEDAL_WRIGHT: Source = {
  authors: 'Jorge Nocedal, Stephen J. Wright',
  year: 2006,
  title: 'Numerical Optimization',
  where: 'Springer, 2nd edition',
  url: 'https://doi.org/10.1007/978-0-387-40065-5',
};

/** Where optimizers are from; an explanation leaves out what isn't here. */
export const optimizerSources: Readonly<Partial<Record<OptimizerId, readonly Source[]>>> = {
  gd: [
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
  ],
  momentum: [
    {
      authors: 'Boris T. Polyak',
      year: 1964,
      title: 'Some methods of speeding up the convergence of iteration methods',
      where: 'USSR Computational Mathematics and Mathematical Physics 4(5), 1–17',
      url: 'https://doi.org/10.1016/0041-5553(64)90137-5',
    },
  ],
  nesterov: [
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
  ],
  adagrad: [
    {
      authors: 'John Duchi, Elad Hazan, Yoram Singer',
      year: 2011,
      title: 'Adaptive subgradient methods for online learning and stochastic optimization',
      where: 'Journal of Machine Learning Research 12, 2121–2159',
      url: 'https://jmlr.org/papers/v12/duchi11a.html',
    },
  ],
  adadelta: [
    {
      authors: 'Matthew D. Zeiler',
      year: 2012,
      title: 'ADADELTA: An adaptive learning rate method',
      where: 'arXiv',
      url: 'https://arxiv.org/abs/1212.5701',
    },
  ],
  rmsprop: [
    {
      authors: 'Tijmen Tieleman, Geoffrey Hinton',
      year: 2012,
      title: 'Lecture 6.5, rmsprop: Divide the gradient by a running average of its recent magnitude',
      where: 'Coursera: Neural networks for machine learning',
      url: 'https://www.cs.toronto.edu/~tijmen/csc321/slides/lecture_slides_lec6.pdf',
    },
    {
      authors: 'Alex Graves',
      year: 2013,
      title: 'Generating sequences with recurrent neural networks',
      where: 'arXiv',
      url: 'https://arxiv.org/abs/1308.0850',
    },
  ],
  adam: [KINGMA_BA],
  amsgrad: [
    {
      authors: 'Sashank J. Reddi, Satyen Kale, Sanjiv Kumar',
      year: 2018,
      title: 'On the convergence of Adam and beyond',
      where: 'ICLR',
      url: 'https://arxiv.org/abs/1904.09237',
    },
  ],
  adamw: [
    {
      authors: 'Ilya Loshchilov, Frank Hutter',
      year: 2019,
      title: 'Decoupled weight decay regularization',
      where: 'ICLR',
      url: 'https://arxiv.org/abs/1711.05101',
    },
  ],
  adamax: [{ ...KINGMA_BA, where: 'ICLR, section 7' }],
  nadam: [
    {
      authors: 'Timothy Dozat',
      year: 2016,
      title: 'Incorporating Nesterov momentum into Adam',
      where: 'ICLR workshop',
      url: 'https://openreview.net/forum?id=OM0jvwB8jIp57ZJjtNEZ',
    },
  ],
  radam: [
    {
      authors: 'Liyuan Liu, Haoming Jiang, Pengcheng He, Weizhu Chen, Xiaodong Liu, Jianfeng Gao, Jiawei Han',
      year: 2020,
      title: 'On the variance of the adaptive learning rate and beyond',
      where: 'ICLR',
      url: 'https://arxiv.org/abs/1908.03265',
    },
  ],
  rprop: [
    {
      authors: 'Martin Riedmiller, Heinrich Braun',
      year: 1993,
      title: 'A direct adaptive method for faster backpropagation learning: The RPROP algorithm',
      where: 'IEEE International Conference on Neural Networks, 586–591',
      url: 'https://doi.org/10.1109/ICNN.1993.298623',
    },
  ],
  lion: [
    {
      authors: 'Xiangning Chen et al.',
      year: 2023,
      title: 'Symbolic discovery of optimization algorithms',
      where: 'NeurIPS',
      url: 'https://arxiv.org/abs/2302.06675',
    },
  ],
  armijo: [
    {
      authors: 'Larry Armijo',
      year: 1966,
      title: 'Minimization of functions having Lipschitz continuous first partial derivatives',
      where: 'Pacific Journal of Mathematics 16, 1–3',
      url: 'https://doi.org/10.2140/pjm.1966.16.1',
    },
    NOCEDAL_WRIGHT,
  ],
  cg: [
    {
      authors: 'Elijah Polak, Gérard Ribière',
      year: 1969,
      title: 'Note sur la convergence de méthodes de directions conjuguées',
      where: 'Revue française d’informatique et de recherche opérationnelle 3(16), 35–43',
      url: 'https://doi.org/10.1051/m2an/196903R100351',
    },
    NOCEDAL_WRIGHT,
  ],
  newton: [
    NOCEDAL_WRIGHT,
    {
      authors: 'Yann N. Dauphin, Razvan Pascanu, Caglar Gulcehre, Kyunghyun Cho, Surya Ganguli, Yoshua Bengio',
      year: 2014,
      title: 'Identifying and attacking the saddle point problem in high-dimensional non-convex optimization',
      where: 'NeurIPS',
      url: 'https://arxiv.org/abs/1406.2572',
    },
  ],
  bfgs: [
    {
      authors: 'Charles G. Broyden',
      year: 1970,
      title: 'The convergence of a class of double-rank minimization algorithms',
      where: 'IMA Journal of Applied Mathematics 6, 76–90',
      url: 'https://doi.org/10.1093/imamat/6.1.76',
    },
    {
      authors: 'Roger Fletcher',
      year: 1970,
      title: 'A new approach to variable metric algorithms',
      where: 'The Computer Journal 13, 317–322',
      url: 'https://doi.org/10.1093/comjnl/13.3.317',
    },
    {
      authors: 'Donald Goldfarb',
      year: 1970,
      title: 'A family of variable-metric methods derived by variational means',
      where: 'Mathematics of Computation 24, 23–26',
      url: 'https://doi.org/10.1090/S0025-5718-1970-0258249-6',
    },
    {
      authors: 'David F. Shanno',
      year: 1970,
      title: 'Conditioning of quasi-Newton methods for function minimization',
      where: 'Mathematics of Computation 24, 647–656',
      url: 'https://doi.org/10.1090/S0025-5718-1970-0274029-X',
    },
  ],
  lbfgs: [
    {
      authors: 'Jorge Nocedal',
      year: 1980,
      title: 'Updating quasi-Newton matrices with limited storage',
      where: 'Mathematics of Computation 35, 773–782',
      url: 'https://doi.org/10.1090/S0025-5718-1980-0572855-7',
    },
    {
      authors: 'Dong C. Liu, Jorge Nocedal',
      year: 1989,
      title: 'On the limited memory BFGS method for large scale optimization',
      where: 'Mathematical Programming 45, 503–528',
      url: 'https://doi.org/10.1007/BF01589116',
    },
  ],
};
