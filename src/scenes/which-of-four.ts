import type { ReadyScene } from './scene';

/** From the summit between four equal minima, four draws of the samples. */
export const scene: ReadyScene = {
  id: 'which-of-four',
  address:
    '?surface=himmelblau&start=-0.27,-0.92&steps=200&noise=10&seed=35&run=gd,lr:0.005,batch:1&run=gd,lr:0.005,batch:1&run=gd,lr:0.005,batch:1&run=gd,lr:0.005,batch:1',
  ends: ['wandering', 'wandering', 'wandering', 'wandering'],
  en: { title: 'Which of four?', line: 'Same start, same settings: chance picks the valley' },
  zh: { title: '四个山谷，进哪个？', line: '起点和设置都一样，落进哪个山谷全凭运气' },
};
