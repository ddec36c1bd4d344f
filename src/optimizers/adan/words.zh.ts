export const words = {
  name: 'Adan',
  about: '同时对梯度的变化取平均的 Adam，由此像 Nesterov 那样向前看。',
  parameters: { betaDiff: '梯度差衰减率', beta3: '二阶矩衰减率' },
};
