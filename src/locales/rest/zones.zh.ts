import type { Rest } from './en';

export const zones: Rest['zones'] = {
  under: (rate, what) => `${rate}：${what}`,
  arrives: { hut: '到达小屋', lowest: '到达最低点', some: '到达极小值点' },
  names: {
    settling: '就快到了',
    wandering: '在附近徘徊',
    other: '落进另一个山谷',
    descending: '步子太小：还在山坡上',
    crawling: '几乎不动',
    stalled: '困住',
    oscillating: '震荡',
    climbing: '越走越高',
    diverged: '发散',
  },
  elsewhere: '落到另一个极小值点',
  short: { descending: '步子太小', other: '走偏', wandering: '徘徊' },
  or: '或',
};
