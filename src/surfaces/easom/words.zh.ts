export const words = {
  name: 'Easom 函数',
  short: '平地上一口窄井',
  about: '一口窄井，四周几乎全是平地。',
};
