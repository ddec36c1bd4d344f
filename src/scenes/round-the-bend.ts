import type { ReadyScene } from './scene';

/** Five methods in the curved valley. */
export const scene: ReadyScene = {
  id: 'round-the-bend',
  address:
    '?surface=rosenbrock&start=-1.2,1&steps=3000&run=gd,lr:0.001&run=momentum,lr:0.001,momentum:0.95&run=adam,lr:0.08&run=lbfgs&run=newton',
  ends: ['descending', 'reached', 'reached', 'reached', 'reached'],
  en: { title: 'Round the bend', line: 'Five methods, one curved valley: 19 steps, or more than 3000' },
  zh: { title: '转过弯道', line: '五种方法，同一条弯谷：快的 19 步，慢的 3000 步还不够' },
};
