export const words = {
  name: '芒格法乌火山',
  short: '真实的火山',
  about: '奥克兰的一座真实火山（又名伊甸山），由 5307 个实测高程绘成；火山口会困住路线。',
  axes: { metres: ['x（米）', 'y（米）'] },
};
