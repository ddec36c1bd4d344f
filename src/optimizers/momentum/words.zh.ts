export const words = {
  name: '动量法',
  about: '像一只沉重的球：前几步积累的速度带着它继续走。',
};
