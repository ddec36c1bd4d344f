export const words = {
  name: 'AdaMax',
  about: '除以近来最大坡度（而非均方）的 Adam。',
};
