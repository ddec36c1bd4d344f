import type { About } from '../about';

export const about: About = {
  id: 'bigger-batch',
  place: 7,
  minutes: 12,
  surfaces: [],
  en: { title: 'Is a bigger batch always better?', line: 'Fewer steps, yes. Less work? A better place?' },
  zh: { title: '批量越大越好吗？', line: '步数更少，没错。计算量也更小吗？终点也更好吗？' },
};
