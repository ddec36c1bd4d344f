export const words = {
  name: 'Beale 函数',
  about: '四角陡峭，中间平缓：沿着一条长谷才能绕到最低点。',
};
