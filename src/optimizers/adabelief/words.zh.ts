export const words = {
  name: 'AdaBelief',
  about: '梯度符合预期就大步走、出乎意料就收敛脚步的 Adam。',
};
