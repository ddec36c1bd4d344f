export const words = {
  name: '合成波形数据',
  about: '沿一条正弦波撒点，噪声和离群点由你设定。',
  parameters: {
    frequency: '真实频率',
  },
};
