export const text = {
  text: '先匀速升到 α，再沿余弦曲线下降。最初几步最危险时，预热很有用：例如起点很陡，或者 Adam 的平均里梯度还太少。它先在大批量训练中流行，后来又用于 Transformer。',
};
