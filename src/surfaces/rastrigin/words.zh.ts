export const words = {
  name: 'Rastrigin 函数',
  short: '一格一格的陷阱',
  about: '像铺了蛋托的碗：每个凹坑都是极小值点，最低的只有一个。',
};
