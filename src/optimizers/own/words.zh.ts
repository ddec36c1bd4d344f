export const words = {
  name: '自定义规则',
  about: '由你逐行写出的更新规则。',
};
