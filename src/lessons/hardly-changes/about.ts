import type { About } from '../about';

export const about: About = {
  id: 'hardly-changes',
  place: 3,
  minutes: 9,
  surfaces: ['linear-regression'],
  en: {
    title: 'The loss hardly changes. Are we there?',
    line: 'The curve is flat and the run has ended. Where does it stand?',
  },
  zh: { title: '损失几乎不再变化，就到了吗？', line: '曲线平了，路线停了。停在了哪里？' },
};
