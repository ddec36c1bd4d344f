export const words = {
  name: 'Yogi',
  about: '对陡坡忘得慢的 Adam：有效学习率逐步增大，不会猛增。',
};
