export const words = { name: '这一步' };
