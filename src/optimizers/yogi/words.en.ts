export const words = {
  name: 'Yogi',
  about: 'Adam that forgets steep times slowly: its rates grow step by step, never at a leap.',
};
