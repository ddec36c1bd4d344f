export const words = { name: 'Numbers' };
