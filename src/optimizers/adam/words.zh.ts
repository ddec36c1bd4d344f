export const words = {
  name: 'Adam',
  about: '动量加自适应学习率：每个坐标除以近来的坡度。',
};
