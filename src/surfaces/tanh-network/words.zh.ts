export const words = {
  name: 'tanh 网络',
  short: '单个神经元',
  about: '图上每一点对应一个单神经元网络 w₂·tanh(w₁x)：两个互为镜像的山谷，中间隔着鞍点。',
};
