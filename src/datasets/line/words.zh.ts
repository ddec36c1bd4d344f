export const words = {
  name: '合成直线数据',
  about: '沿一条直线撒点，噪声和离群点由你设定。',
  parameters: {
    slope: '真实斜率',
    intercept: '真实截距',
  },
};
