export const words = {
  name: 'LeNet-5',
  short: '真实网络的损失切片',
  about: '图上每一点都是一个有 61706 个权重的网络，所在平面经过训练得到的权重。',
  notice:
    '记录的轨迹是 LeNet 真实的训练过程在这个平面上的投影；在这里计算的路线只是在损失的一个切片上行走，并不是它的训练。',
  axes: { directions: ['第一方向 x', '第二方向 y'] },
  parameters: { plane: '平面' },
  choices: { pca: '主成分', filter: '随机方向' },
};
