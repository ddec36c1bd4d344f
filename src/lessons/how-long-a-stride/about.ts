import type { About } from '../about';

export const about: About = {
  id: 'how-long-a-stride',
  place: 2,
  minutes: 9,
  surfaces: ['ravine'],
  en: {
    title: 'How long may a stride be?',
    line: 'Double it, and double it again. Where does it end, and who decides?',
  },
  zh: { title: '步子最大能迈多大？', line: '翻一倍，再翻一倍。到哪里为止？谁说了算？' },
};
