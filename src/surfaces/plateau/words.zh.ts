export const words = {
  name: '高原',
  short: '几乎没有坡度',
  about: '平地上的一口深井：离井稍远，梯度就几乎消失。',
};
