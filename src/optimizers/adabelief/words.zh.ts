export const words = {
  name: 'AdaBelief',
  about: '梯度合乎预期就迈大步、出乎意料就收小步子的 Adam。',
};
