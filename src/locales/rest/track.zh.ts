export const track = {
  name: '记录的轨迹',
  about: '一次训练走过的路线，按当时的记录重放，不在这里计算。',
};
