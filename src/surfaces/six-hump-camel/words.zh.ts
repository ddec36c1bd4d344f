export const words = {
  name: '六峰驼背函数',
  short: '六谷中两个最低',
  about: '六个山谷两两成对，关于中心对称。',
};
