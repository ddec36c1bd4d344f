import type { About } from '../about';

export const about: About = {
  id: 'to-lenet',
  place: 9,
  minutes: 10,
  surfaces: ['logistic-regression'],
  en: {
    title: 'From the map to LeNet',
    line: 'The whole training loop, and what of these walks is true of a network.',
  },
  zh: { title: '从地图到 LeNet', line: '完整的训练循环，以及地图上的哪些结论对网络也成立。' },
};
