export const words = {
  name: '回溯线搜索',
  about: '沿最陡方向先试一大步，损失降得不够就缩短再试。',
};
