export const words = {
  name: '猴鞍面',
  short: '三条下山的路',
  about: '三条山谷交汇于一处山口，那里平得连曲率都为零。',
};
