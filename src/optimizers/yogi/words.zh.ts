export const words = {
  name: 'Yogi',
  about: '走过的陡坡忘得慢的 Adam：有效学习率逐步变大，不会突然跳高。',
};
