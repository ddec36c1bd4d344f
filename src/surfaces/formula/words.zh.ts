export const words = {
  name: '自定义公式',
  short: '自己写 f(x, y)',
  about: '你自己的曲面：输入任意一个关于 x 和 y 的公式。',
};
