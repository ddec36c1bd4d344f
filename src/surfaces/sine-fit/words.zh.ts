export const words = {
  name: '正弦拟合',
  short: '许多虚假频率',
  about: '图上每一点对应一条正弦波；频率对不上的波，也各有自己的山谷。',
  axes: { wave: ['频率 θ₁', '相位 θ₂'] },
};
