export const words = {
  name: '余弦退火（热重启）',
  about: '沿余弦降到最低，再跳回 α，周期一个比一个长。',
  parameters: { t0: '首个周期的步数', tMult: '周期逐个乘以' },
};
