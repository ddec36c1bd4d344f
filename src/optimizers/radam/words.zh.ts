export const words = {
  name: 'RAdam',
  about: '先按动量走几步，等坡度估计可靠后再自适应的 Adam。',
};
