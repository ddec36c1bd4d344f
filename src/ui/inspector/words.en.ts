export const words = { name: 'This step' };
