import type { ReadyScene } from './scene';

/** The ravine of condition 50 turned by 45°, in which no coordinate is the steep one. */
export const scene: ReadyScene = {
  id: 'adam-turned',
  address:
    '?surface=formula&f=((x%2By)^2%2B50(x-y)^2)/4&domain=-3,3,-3,3&start=-2.33,-1.34&steps=500&run=gd,lr:0.039&run=adam,lr:0.05',
  ends: ['reached', 'reached'],
  en: { title: 'Adam in a slanting ravine', line: 'Turned by 45°, the same ravine costs Adam three times the steps' },
  zh: { title: '斜峡谷里的 Adam', line: '同一条峡谷转过 45°，Adam 的步数变成三倍' },
};
