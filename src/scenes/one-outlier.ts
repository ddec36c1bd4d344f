import type { ReadyScene } from './scene';

/** Twenty points on a line but one; the larger δ, the more like least squares the loss. */
export const scene: ReadyScene = {
  id: 'one-outlier',
  address: '?surface=huber-regression,delta:0.3&data=line,n:20,outliers:0.05&steps=100&run=gd,lr:0.4',
  ends: ['reached'],
  en: { title: 'One outlier', line: 'Huber keeps the line; turn δ up, and one bad point halves its slope' },
  zh: { title: '一个离群点', line: '用 Huber 损失，直线稳得住；把 δ 调大，一个坏点就让斜率减半' },
};
