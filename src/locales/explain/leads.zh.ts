import type { OptimizerId } from '../../optimizers/ids';

/** Each optimizer in a line, in Chinese. */
export const leads: Readonly<Record<OptimizerId, string>> = {
  gd: '每一步都沿最陡的方向下坡，坡越陡步子越大。',
  momentum: '像一只沉重的球：前几步积累的速度带着它继续走。',
  nesterov: '会往前看的重球：先看将要滚到哪里，再修正方向。',
  adagrad: '每个坐标各有步长，走过的坡越多越陡，步子就越小。',
  rmsprop: '每个坐标除以近来的坡度，步长因此大致不变。',
  adadelta: '由自己之前的步子决定步长，起步很慢。',
  adam: '动量加自适应学习率：每个坐标除以近来的坡度。',
  adamw: '权重衰减与梯度分开的 Adam：直接缩小权重本身。',
  amsgrad: '始终记得最陡时刻的 Adam：自适应学习率只减不增。',
  adamax: '除以近来最大坡度（而非均方）的 Adam。',
  nadam: '像 Nesterov 那样往前看的 Adam。',
  radam: '先按动量走几步，等坡度估计可靠后再自适应的 Adam。',
  rprop: '只看梯度的符号：方向不变步长就变大，一反转就缩小。',
  armijo: '沿最陡方向先试一大步，损失降得不够就缩短再试。',
  cg: '新方向不破坏上一步的成果：在碗形曲面上两步到底。',
  newton: '用坡度和曲率拟合出一个碗，一步迈向碗底。',
  bfgs: '从自己每步前后梯度的变化中学出曲率。',
  lbfgs: '只记得最近几步的 BFGS。',
  lion: '每个坐标的步长都相同，动量只决定方向。',
};
