export const words = {
  name: '逆时间衰减',
  about: 'α/(1 + δt)：越降越慢，永不停止。',
  parameters: {
    decay: '衰减系数',
  },
};
