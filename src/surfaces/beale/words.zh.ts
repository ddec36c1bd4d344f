export const words = {
  name: 'Beale 函数',
  short: '四角陡峭',
  about: '四角陡峭，中间平缓：沿着一条长谷才能绕到最低点。',
};
