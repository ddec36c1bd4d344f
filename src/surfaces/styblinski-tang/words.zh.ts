export const words = {
  name: 'Styblinski–Tang 函数',
  short: '四谷中一个最深',
  about: '四个山谷各占一角，其中一个最深。',
};
