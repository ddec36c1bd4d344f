import type { About } from '../about';

export const about: About = {
  id: 'three-strides',
  place: 1,
  minutes: 6,
  surfaces: ['mountain'],
  en: { title: 'Three strides', line: 'One flag, three learning rates, three endings.' },
  zh: { title: '三种步子', line: '一面旗，三个学习率，三种结局。' },
};
