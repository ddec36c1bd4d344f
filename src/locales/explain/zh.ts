import type { Explanations } from './en';
import { optimizers } from './optimizers.zh';
import { datasets, surfaces } from './surfaces.zh';

export const explanations: Explanations = {
  optimizers,
  surfaces,
  datasets,
  kinds: { optimizer: '优化器', surface: '损失曲面' },
  headings: { optimizer: '更新规则', surface: '损失函数' },
  legend: {
    optimizer:
      '∇J 是这一批样本平均损失的梯度，t 是从 1 开始的更新次数，各个记忆量起初都是 0。平方、开方、除法、取最大值和取符号都对每个坐标分别进行。',
    surface: '',
  },
  where: {
    rprop: 'Δ 起初等于 α，p 是上一次更新时的梯度。',
    mountain: 'aᵢ、(xᵢ, yᵢ)、wᵢ 分别是各个山丘或洼地的高度、中心和宽度。',
    'maunga-whau': 'hᵢⱼ 是实测高程，K 是 Keys 的三次卷积核，取 a = −½。',
    'linear-regression': '(xᵢ, yᵢ) 是 m 个样本。',
  },
  does: '它做什么，何时失效',
  look: '看点',
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
