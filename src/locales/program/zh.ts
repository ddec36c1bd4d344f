import type { ProgramWords } from './en';

/** The same in Chinese. */
export const program: ProgramWords = {
  language: '编程语言',
  about: {
    pytorch: '需要 Python 3 和 PyTorch。梯度由自动求导得出，使用双精度。',
    numpy: '需要 Python 3 和 NumPy。梯度直接写成代码。',
    javascript: '可在浏览器控制台或 Node.js 20 及以上版本中运行。梯度直接写成代码。',
  },
  prints: (about) =>
    `${about}程序沿这条路线走到页面上的终点，并在起点和每一步之后输出步数、两个坐标和损失；除末尾几位外，与页面上的数完全一致。`,
  code: '代码',
  copy: '复制',
  copied: '已复制。',
  notCopied: '浏览器不允许复制；代码已选中，可以自行复制。',
  download: (file) => `下载 ${file}`,
  refusals: {
    large: '网格太大，无法生成代码：代码中最多写入 10000 个数。',
    many: '数据太多，无法生成代码：代码中最多写入 2000 个样本，合成样本最多生成 1000000 个。请减少样本数。',
    surface: '这个曲面没有对应的代码：它的损失还没有写成代码。',
    optimizer: '这个优化器没有对应的代码：它的规则还没有写成代码。',
    schedule: '这种学习率调度没有对应的代码：它的公式还没有写成代码。',
  },
};
