export const words = {
  name: '平方根倒数衰减',
  about: 'α/√(1 + t)：一百步后约为 α 的十分之一，一万步后约为百分之一。',
};
