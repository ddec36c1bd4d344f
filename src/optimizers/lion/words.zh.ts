export const words = {
  name: 'Lion',
  about: '每个坐标的步长都相同，动量只决定方向。',
};
