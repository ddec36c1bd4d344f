import type { Rest } from './en';

export const zones: Rest['zones'] = {
  under: (rate, what) => `${rate}：${what}`,
  arrives: { hut: '到小屋', lowest: '到最低点', some: '到极小值点' },
  names: {
    settling: '快到了',
    wandering: '在附近徘徊',
    other: '另一个山谷',
    descending: '还在山坡上',
    crawling: '几乎走不动',
    stalled: '困住',
    oscillating: '震荡',
    climbing: '越走越高',
    diverged: '发散',
  },
  elsewhere: '另一个极小值点',
  short: { descending: '太小', other: '走偏', wandering: '徘徊' },
  or: '或',
};
