export const words = {
  name: '峡谷',
  short: '又长又窄',
  about: '两壁陡、谷底缓：陡壁限制学习率，谷底却需要大步走。',
  parameters: {
    kappa: '条件数',
  },
};
