import type { ReadyScene } from './scene';

/** Far from the well the slope is a few millionths, by whose size Adam divides. */
export const scene: ReadyScene = {
  id: 'no-slope-no-step',
  address: '?surface=plateau&start=-3.2,2.1&steps=200&run=gd,lr:0.6&run=adam,lr:0.1',
  ends: ['crawling', 'reached'],
  en: { title: 'No slope, no step', line: 'On the plateau plain descent stands still; Adam walks' },
  zh: { title: '没有坡度，就迈不开步', line: '在高原上，普通梯度下降几乎不动，Adam 照走不误' },
};
