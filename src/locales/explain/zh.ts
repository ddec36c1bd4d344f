import { rooms } from '../../core/rooms';
import { DATASETS } from '../../datasets/ids';
import { RATES } from '../../schedules/ids';
import { SURFACES } from '../../surfaces/ids';
import type { Text } from '../words';
import type { Explanations } from './en';
import { leads } from './leads.zh';
import { optimizers } from './optimizers.zh';

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
  leads,
  optimizers,
  schedules,
  surfaces,
  datasets,
  kinds: { optimizer: '优化器', schedule: '学习率调度', surface: '损失曲面' },
  headings: { optimizer: '更新规则', schedule: '学习率', surface: '损失函数' },
  legend: {
    optimizer:
      '∇J 是这一批样本平均损失的梯度，t 是从 1 开始的更新次数，各个记忆量起初都是 0。平方、开方、除法、取最大值和取符号都对每个坐标分别进行。',
    schedule: 'αₜ 是已经更新 t 次之后，下一次更新所用的学习率；α 是这条路线的学习率。',
    surface: '',
  },
  where: {
    optimizer: {
      rprop: 'Δ 起初等于 α，p 是上一次更新时的梯度。',
      armijo: 's 取其中第一个使不等式成立的步长。',
      cg: 's 同时满足两个不等式，即强 Wolfe 条件；d 和 p 是上一次更新时的值。',
      newton: 'λᵢ 和 qᵢ 是黑塞矩阵的特征值和特征向量；s 取其中第一个使不等式成立的步长。',
      bfgs: 's 同时满足两个不等式，即强 Wolfe 条件；第一步沿 −g，之后 H 从 (p·y / y·y) I 开始。',
      lbfgs: 's 同时满足两个不等式，即强 Wolfe 条件；H 是 BFGS 从 H₀ 出发、由最近若干对 p、y 得到的，从不写成矩阵。',
    },
  },
  does: { optimizer: '它做什么，何时失效', schedule: '它有什么用，何时失效', surface: '看点' },
  parameters: '参数',
  inRoute: (n) => `路线 ${n} 的取值`,
  onMap: '当前地图的取值',
  byDefault: '默认值',
  on: '开',
  off: '关',
  sources: '出处',
  newTab: '（在新标签页打开）',
  ownWork: '为本程序制作。',
  torch: '用 PyTorch 来写',
  nearest: 'PyTorch 没有这种方法，最接近的是：',
  copy: '复制',
  copied: '已复制',
  notCopied: '浏览器不允许复制；代码已选中。',
};
