import type { ReadyScene } from './scene';

/** A long memory carries a route over the ridges that hold plain descent. */
export const scene: ReadyScene = {
  id: 'grid-of-traps',
  address: '?surface=rastrigin&start=-1.5,0.5&steps=1000&run=gd,lr:0.003&run=momentum,lr:0.002,momentum:0.98',
  ends: ['other', 'reached'],
  en: { title: 'A grid of traps', line: 'Plain descent is caught at once; heavy momentum rolls on to the lowest' },
  zh: { title: '一格一格的陷阱', line: '普通梯度下降一开始就被困住，动量够大，就一路滚到最低点' },
};
