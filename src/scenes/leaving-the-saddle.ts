import type { ReadyScene } from './scene';

/** The start lies exactly on the line that leads to the pass: only noise leaves it. */
export const scene: ReadyScene = {
  id: 'leaving-the-saddle',
  address: '?surface=saddle&start=1.6,0&steps=200&noise=0.3&run=gd,lr:0.1&run=gd,lr:0.1,batch:8',
  ends: ['stalled', 'wandering'],
  en: { title: 'Leaving the saddle', line: 'All data gets stuck on the pass; noise leads away' },
  zh: { title: '离开鞍点', line: '用全部数据会停在鞍点上，有噪声反而走得出去' },
};
