export const words = {
  name: '余弦退火（热重启）',
  about: '沿余弦降到最低，再跳回 α，一轮比一轮长。',
  parameters: { t0: '第一轮的步数', tMult: '每轮步数乘以' },
};
