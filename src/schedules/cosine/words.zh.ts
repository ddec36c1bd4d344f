export const words = {
  name: '余弦退火',
  about: '沿半个余弦波从 α 平滑降到最低。',
};
