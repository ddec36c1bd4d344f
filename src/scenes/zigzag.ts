import type { ReadyScene } from './scene';

/** Plain descent near its best rate, and momentum at half of it. */
export const scene: ReadyScene = {
  id: 'zigzag',
  address: '?surface=ravine,kappa:50&start=-2.6,0.7&steps=400&run=gd,lr:0.039&run=momentum,lr:0.02,momentum:0.75',
  ends: ['reached', 'reached'],
  en: { title: 'Zigzag in the ravine', line: 'Momentum gets through in a third of the steps' },
  zh: { title: '峡谷里的之字路', line: '加上动量，步数减到三分之一' },
};
