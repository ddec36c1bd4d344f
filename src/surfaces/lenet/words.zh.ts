export const words = {
  name: 'LeNet-5',
  short: '真实网络的切面',
  about: '图上每一点都是一个有 61706 个权重的网络。这里的路线走在它损失的一个切面上，并不是在训练它。',
  notice: '这里的路线是在损失的一个切面上行走，不是 LeNet 的训练。',
  axes: { directions: ['第一方向 x', '第二方向 y'] },
  parameters: { plane: '平面' },
  choices: { pca: '主成分', filter: '随机方向' },
};
