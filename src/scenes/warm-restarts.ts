import type { ReadyScene } from './scene';

/** The rate comes back to its height after 20 and after 60 steps. */
export const scene: ReadyScene = {
  id: 'warm-restarts',
  address:
    '?surface=rastrigin&start=-1.9,0.9&steps=140&run=gd,lr:0.003&run=gd,lr:0.013,schedule:cosine-restarts,t0:20,tMult:2',
  ends: ['other', 'reached'],
  en: { title: 'Warm restarts', line: 'Each restart leaves its hollow; here, each time for a lower one' },
  zh: { title: '热重启', line: '学习率每次重启都跳出原来的洼地，这里一次比一次低' },
};
