export const words = {
  name: 'AdamW',
  about: '权重衰减与梯度分开的 Adam：直接缩小权重本身。',
};
