import type { PickerText } from './en';

/** What a reader reads where a surface is chosen, in Chinese. */
export const picker: PickerText = {
  heading: '选择损失曲面',
  shelf: '分类',
  all: (n) => `全部 ${n} 个`,
  tabs: { landscape: '地形', data: '数据', test: '测试函数' },
  shelves: { landscape: '地形', data: '数据拟合与自定义', test: '测试函数' },
  find: '查找：山谷、火山、企鹅',
  findLabel: '查找曲面',
  found: (n) => `找到 ${n} 个曲面`,
  none: (typed) => `没有找到与“${typed}”有关的曲面。`,
  clear: '显示全部',
  file: '打开文件',
  table: { name: '你的表格…', short: '给它拟合一条直线' },
};
