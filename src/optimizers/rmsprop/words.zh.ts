export const words = {
  name: 'RMSprop',
  about: '每个坐标除以近来的坡度，步长因此大致不变。',
};
