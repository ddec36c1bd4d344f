import type { ReadyScene } from './scene';

/** The floor of the crater is a minimum, and the country around lies lower. */
export const scene: ReadyScene = {
  id: 'caught-in-the-crater',
  address: '?surface=maunga-whau&start=360,260&steps=200&run=gd,lr:30&run=momentum,lr:30,momentum:0.9&run=adam,lr:4',
  ends: ['other', 'other', 'other'],
  en: {
    title: 'Caught in the crater',
    line: 'A real volcano: three methods end 148 m up, though the land around is lower',
  },
  zh: { title: '困在火山口', line: '真实的火山：三种方法都停在海拔 148 米处，而四周的地势更低' },
};
