export const words = {
  name: 'Sophia',
  about: '每个坐标除以自己的曲率，每步最多移动 α。',
  parameters: { betaCurvature: '曲率衰减率', gammaCurvature: '曲率系数' },
};
