export const words = {
  name: 'Sophia',
  about: 'Divides by the curvature along each axis, and never moves further than α along it.',
  parameters: { betaCurvature: 'Curvature decay', gammaCurvature: 'Curvature factor' },
};
