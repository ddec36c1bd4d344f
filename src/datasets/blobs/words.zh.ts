export const words = {
  name: '合成点云',
  about: '两团点云；离群点被标成了另一团的类别。',
  parameters: {
    distance: '两团间距',
    spread: '分散程度',
  },
  columns: {
    feature1: 'x₁',
    feature2: 'x₂',
  },
  classes: {
    first: '第一团',
    second: '第二团',
  },
};
