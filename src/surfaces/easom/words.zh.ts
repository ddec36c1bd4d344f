export const words = {
  name: 'Easom 函数',
  about: '一口窄井，四周几乎全是平地。',
};
