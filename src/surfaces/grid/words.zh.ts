export const words = {
  name: '你的网格…',
  short: 'CSV 或 JSON',
  about: '来自你的文件，只留在这个浏览器里，链接无法带上它。',
};
