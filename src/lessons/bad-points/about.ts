import type { About } from '../about';

export const about: About = {
  id: 'bad-points',
  place: 6,
  minutes: 8,
  surfaces: ['huber-regression'],
  en: { title: 'A few bad points', line: 'A tenth of the data is wrong. Does it help to look at more of it at once?' },
  zh: { title: '几个坏样本', line: '十分之一的数据是错的。一次多看一些，有用吗？' },
};
