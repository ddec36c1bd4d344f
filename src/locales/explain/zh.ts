import { rooms } from '../../core/rooms';
import { DATASETS } from '../../datasets/ids';
import { OPTIMIZERS } from '../../optimizers/ids';
import { RATES } from '../../schedules/ids';
import { SURFACES } from '../../surfaces/ids';
import type { Text } from '../words';
import type { Explanations } from './en';
import { track } from './track.zh';

const optimizers = {
  ...rooms(OPTIMIZERS, import.meta.glob<Text>('../../optimizers/*/text.zh.ts', { eager: true, import: 'text' })),
  track,
};
const surfaces = rooms(
  SURFACES,
  import.meta.glob<Text>('../../surfaces/*/text.zh.ts', { eager: true, import: 'text' }),
);
const datasets = rooms(
  DATASETS,
  import.meta.glob<Text>('../../datasets/*/text.zh.ts', { eager: true, import: 'text' }),
);
const schedules = rooms(RATES, import.meta.glob<Text>('../../schedules/*/text.zh.ts', { eager: true, import: 'text' }));

export const explanations: Explanations = {
  optimizers,
  schedules,
  surfaces,
  datasets,
  kinds: { optimizer: '优化器', schedule: '学习率调度', surface: '损失曲面' },
  headings: { optimizer: '更新规则', schedule: '学习率', surface: '损失函数' },
  legend: {
    optimizer:
      '∇J 是这一批样本平均损失的梯度，t 是从 1 开始的更新次数，各个记忆量的初值都是 0。平方、开方、除法、取最大值和取符号都对每个坐标分别进行。',
    schedule: 'αₜ 是已经更新 t 次之后，下一次更新所用的学习率；α 是这条路线的学习率。',
    surface: '',
  },
  does: { optimizer: '它做什么，何时失效', schedule: '它有什么用，何时失效', surface: '看点' },
  readTrack: '怎样看',
  parameters: '参数',
  inRoute: (n) => `路线 ${n} 的取值`,
  onMap: '当前地图的取值',
  byDefault: '默认值',
  on: '开',
  off: '关',
  lessons: '相关课程',
  sources: '出处',
  newTab: '（在新标签页打开）',
  ownWork: '为本程序制作。',
  torch: '对应的 PyTorch 代码',
  nearest: 'PyTorch 没有这种方法，最接近的是：',
  copy: '复制',
  copied: '已复制',
  notCopied: '浏览器不允许复制；代码已选中。',
};
