export const words = {
  name: 'Nesterov 动量',
  about: '会往前看的重球：先看将要滚到哪里，再修正方向。',
};
