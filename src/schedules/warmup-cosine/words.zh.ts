export const words = {
  name: '预热 + 余弦退火',
  about: '先升到 α，再沿余弦曲线下降。',
  parameters: {
    startFactor: '起始时占 α 的比例',
    totalIters: '预热步数',
  },
};
