import { rooms } from '../../core/rooms';
import { OPTIMIZERS } from '../../optimizers/ids';
import type { Explained, Explanations } from './en';
import { schedules } from './schedules.zh';
import { datasets, surfaces } from './surfaces.zh';

export const explanations: Explanations = {
  optimizers: rooms(
    OPTIMIZERS,
    import.meta.glob<Explained>('../../optimizers/*/text.zh.ts', { eager: true, import: 'text' }),
  ),
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
    schedule: {
      step: '⌊ ⌋ 表示向下取整。',
      cyclic: '各个峰等高时 h = 1；逐个减半时，过了 n 个完整周期 h = 2⁻ⁿ；每步缩小时 h = γᵗ。',
      plateau: 'P 是耐心（步数）。改进按绝对值算时，界限是最低损失减 ε；下降后的冷却期间，n 保持为 0。',
    },
    surface: {
      'goldstein-price': '这就是通常的公式，只是用了更少的字母。',
      formula: 'f 就是你输入的公式。',
      grid: 'hᵢⱼ 是各点的高程，K 是 Keys 的三次卷积核，取 a = −½。',
      mountain: 'aᵢ、(xᵢ, yᵢ)、wᵢ 分别是各个山丘或洼地的高度、中心和宽度。',
      'maunga-whau': 'hᵢⱼ 是实测高程，K 是 Keys 的三次卷积核，取 a = −½。',
      'linear-regression': '(xᵢ, yᵢ) 是 m 个样本。',
      'logistic-regression': '(xᵢ, yᵢ) 是 m 个样本，第二类的 yᵢ = 1。用两个权重拟合时，wx + b 换成 w₁x₁ + w₂x₂。',
      'huber-regression': '(xᵢ, yᵢ) 是 m 个样本；δ 以 y 的标准差为单位。',
      'tanh-network': '(xᵢ, yᵢ) 是 m 个样本；你自己的两列会先变为均值 0、方差 1。',
      'sine-fit': '(xᵢ, yᵢ) 是 m 个样本；你自己的两列会先变为均值 0，x 的方差为 1，y 的方差为 ½，与正弦波相同。',
    },
  },
  cases: { otherwise: '其他情况', or: '或' },
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
