export const words = {
  name: 'Bohachevsky 函数',
  short: '起涟漪的碗',
  about: '带涟漪的碗：中间有二十五个凹坑，再往外就没有了。',
};
