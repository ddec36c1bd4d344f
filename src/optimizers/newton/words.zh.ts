export const words = {
  name: '牛顿法',
  about: '用坡度和曲率拟合出一个碗，一步迈向碗底。',
};
