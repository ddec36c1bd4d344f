export const words = {
  name: '停滞时下降',
  about: '全部数据的损失久不下降，就调低学习率。',
  parameters: {
    factor: '下降因子',
    patience: '耐心（步数）',
    threshold: '多大的改进才算数',
    thresholdMode: '改进按',
    cooldown: '下降后的冷却步数',
    minLr: '最低学习率',
  },
  choices: {
    rel: '相对值',
    abs: '绝对值',
  },
};
