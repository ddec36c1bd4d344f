export const words = {
  name: '阶梯衰减',
  about: '像下台阶：每隔若干步乘一次 γ。',
  parameters: {
    stepSize: '每隔多少步下降',
  },
};
