export const words = {
  name: 'Ackley 函数',
  short: '满是小坑的漏斗',
  about: '布满小坑的漏斗：漏斗尖太锐，学习率固定就会来回震荡。',
};
