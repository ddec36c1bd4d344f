import type { About } from '../about';

export const about: About = {
  id: 'momentum',
  place: 8,
  minutes: 10,
  surfaces: ['ravine'],
  en: { title: 'Momentum: remembering the way you came', line: 'One stride, too long without memory. And with it?' },
  zh: { title: '动量：记住来路', line: '同样的步子，没有记忆就太大。有了记忆呢？' },
};
