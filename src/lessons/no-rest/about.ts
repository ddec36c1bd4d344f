import type { About } from '../about';

export const about: About = {
  id: 'no-rest',
  place: 5,
  minutes: 9,
  surfaces: [],
  en: {
    title: 'Why does SGD not rest?',
    line: 'It is down in the valley and goes on walking. Does a shorter stride calm it?',
  },
  zh: { title: '随机梯度下降为什么停不下来？', line: '已经到了谷底，却还走个不停。步子小一点，会安静下来吗？' },
};
