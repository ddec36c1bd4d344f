export const words = {
  name: '单周期',
  about: '先升到 α，再长时间下降，最后远低于开始时。',
  parameters: {
    totalSteps: '总步数',
    pctStart: '上升所占比例',
    divFactor: '起始值：α 除以',
    finalDivFactor: '最终值：起始值再除以',
  },
};
