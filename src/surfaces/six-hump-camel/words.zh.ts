export const words = {
  name: '六峰驼函数',
  about: '六个山谷两两成对，关于中心对称。',
};
