export const words = {
  name: '停滞时下降',
  about: '全部数据的损失久不下降，就调低学习率。',
  parameters: {
    factor: '衰减因子',
    patience: '耐心（步数）',
    threshold: '改进阈值',
    thresholdMode: '改进按',
    cooldown: '冷却步数',
    minLr: '最低学习率',
  },
  choices: {
    rel: '相对值',
    abs: '绝对值',
  },
};
