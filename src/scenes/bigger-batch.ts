import type { ReadyScene } from './scene';

/** One rate and three batches, counted in gradient evaluations; the cursor stands where each has had 640 of them. */
export const scene: ReadyScene = {
  id: 'bigger-batch',
  address:
    '?surface=mountain&start=0.25,1.1&steps=640&noise=1&run=gd,lr:0.1&run=gd,lr:0.1,batch:32&run=gd,lr:0.1,batch:1&clock=evals&k=640',
  ends: ['reached', 'wandering', 'wandering'],
  en: {
    title: 'Is a bigger batch always better?',
    line: 'For the same 640 gradients, all data has made 10 steps, batches of 32 are at the hut, and one sample a step has long been there but never rests.',
  },
  zh: {
    title: '批量越大越好吗？',
    line: '同样计算 640 次梯度：用全部数据只走了 10 步；每批 32 个样本，已到小屋；每步一个样本，早就到了，却始终停不下来。',
  },
};
