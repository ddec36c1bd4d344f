import type { About } from '../about';

export const about: About = {
  id: 'all-or-some',
  place: 4,
  minutes: 8,
  surfaces: ['linear-regression'],
  en: { title: 'All data, or some?', line: 'Three walkers may look at equally many samples. One steps after each.' },
  zh: { title: '看完全部再走，还是边看边走？', line: '三个人看的样本一样多，其中一人每看一个就走一步。' },
};
