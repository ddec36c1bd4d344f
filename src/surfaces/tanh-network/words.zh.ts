export const words = {
  name: 'tanh 网络',
  short: '一个隐藏神经元',
  about: '图上每一点对应一个只有一个隐藏神经元的网络 w₂·tanh(w₁x)：两个互为镜像的山谷，中间隔着鞍点。',
};
