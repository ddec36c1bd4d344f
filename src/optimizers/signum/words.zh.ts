export const words = {
  name: 'Signum',
  about: '对梯度取平均，只保留符号：每个坐标恰好移动 α。',
  parameters: { beta: '一阶矩衰减率' },
};
