export const words = {
  name: 'AMSGrad',
  about: '始终记得最陡时刻的 Adam：自适应学习率只减不增。',
};
