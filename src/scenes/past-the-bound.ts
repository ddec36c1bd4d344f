import type { ReadyScene } from './scene';

/** The rate lies above 2/λmax = 0.08, the bound of plain descent; with momentum β the bound is 2(1 + β)/λmax. */
export const scene: ReadyScene = {
  id: 'past-the-bound',
  address: '?surface=ravine,kappa:25&start=-2.6,0.7&steps=300&run=gd,lr:0.085&run=momentum,lr:0.085,momentum:0.5',
  ends: ['diverged', 'reached'],
  en: { title: 'Past 2/λ', line: 'At a rate that throws plain descent out, momentum converges' },
  zh: { title: '越过 2/λ', line: '普通梯度下降已经发散的学习率，加上动量却能收敛' },
};
