export const words = {
  name: '鞍面',
  short: '两谷之间的山口',
  about: '两谷之间的山口：山口处坡度为零，却不是极小值点。',
};
