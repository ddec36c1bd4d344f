export const words = {
  name: 'L-BFGS',
  about: '只记得最近几步的 BFGS。',
};
