export const words = { name: '数值' };
