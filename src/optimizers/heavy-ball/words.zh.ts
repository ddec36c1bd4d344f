export const words = {
  name: '动量法（α 在内）',
  about: 'TensorFlow 写法的重球法：速度由步子累积而成，而不是由梯度累积。',
};
