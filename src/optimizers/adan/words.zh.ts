export const words = {
  name: 'Adan',
  about: '还对梯度的变化取平均的 Adam，因而能像 Nesterov 那样往前看。',
  parameters: { betaDiff: '梯度差衰减率', beta3: '二阶矩衰减率' },
};
