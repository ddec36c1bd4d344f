export const words = {
  name: '指数衰减',
  about: '每走一步就乘一次 γ。',
};
