export const words = {
  name: '线性回归',
  short: '给数据拟合直线',
  about: '图上每一点对应一条拟合直线，海拔是它均方误差的一半。',
};
