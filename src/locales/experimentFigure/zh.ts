import type { ExperimentFigureText } from './en';

/** What the drawing of an experiment says, in Chinese. */
export const experimentFigure: ExperimentFigureText = {
  axes: { batch: '批量大小 B', noise: '噪声', seed: '随机种子', x: '起点 x', y: '起点 y' },
  log: (name) => `${name}（对数刻度）`,
  measures: {
    outcome: '路线的结局',
    updates: '达到目标的更新次数',
    cost: '达到目标所看的样本数',
    time: '达到目标的用时',
    loss: '结束时的损失',
    distance: '结束时到最近的最低点的距离',
  },
  basins: '起点如何决定终点',
  by: (what, names) => `${what}，随${names.join('和')}变化`,
  updates: (from, to, what) => `${what}，更新 ${from} … ${to} 次`,
  range: (from, to) => `${from} … ${to}`,
  valley: (name, x, y) => `${name} (${x}, ${y})`,
  missed: { target: '未达到目标', number: '没有可测的数' },
  median: (draws, n) => (n === 1 ? '实测' : `${draws} 次抽样的中位数`),
  band: '抽样的 10 % – 90 %',
  hollow: '半数抽样未达到',
  theory: '理论值',
  edge: '理论：越过此线，路线都会发散',
  best: '理论最优',
  own: '路线自己的设定',
  share: '占抽样的比例',
  target: (part) => `目标：起点超出损失的 ${part}`,
  draws: (n) => `每处抽样 ${n} 次`,
  parallel: (n) => `同时处理 ${n} 个样本`,
};
