import type { ReliefWords } from './en';

export const relief: ReliefWords = {
  label: '三维曲面与路线',
  camera: '视角',
  turn: '旋转',
  tilt: '俯仰',
  rise: '高度',
  degrees: (angle) => `${angle}°`,
  times: (factor) => `× ${factor}`,
  views: '观看方向',
  presets: { oblique: '斜视图', side: '侧视图', above: '俯视图' },
  exaggeration: (factor) => `J 的 1 个单位，画得和 x 轴上 ${factor} 个单位一样长。`,
  logHeights: '高度取损失与最低损失之差的对数。',
  cut: (loss) => `高于 ${loss} 的部分已截去。`,
  hold: '三维曲面：方向键旋转和俯仰，加减号缩放，0 恢复初始视图',
  tools: '缩放',
  reset: '恢复初始视图',
  hint: '按住 Ctrl 滚动滚轮可缩放',
  touchHint: '用两根手指旋转',
  description: (name, xmin, xmax, ymin, ymax) =>
    `${name}的三维曲面：x 从 ${xmin} 到 ${xmax}，y 从 ${ymin} 到 ${ymax}。`,
  described: (turn, tilt) => `俯角 ${tilt}，方位角 ${turn}。`,
  building: '正在生成三维曲面……',
};
