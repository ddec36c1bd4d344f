export const words = {
  name: '山地',
  short: '山丘与洼地',
  about: '五处山丘和洼地，山间小屋建在最深的洼地里。',
};
