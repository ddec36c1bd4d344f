export const text = {
  text:
    '任意一个关于 x 和 y 的公式：数字、+ − × ÷ ^、括号、|x|、π、e，以及函数 sin、cos、tan、asin、acos、atan、atan2、sinh、cosh、tanh、exp、ln、log2、log10、sqrt、cbrt、hypot、pow、abs、sign、floor、ceil、min、max 和 mod；log 是自然对数。' +
    '分段写作 where(x < 0, −x, x) 或 x < 0 ? −x : x。也认得 LaTeX、NumPy、MATLAB 和 JavaScript 的写法，变量也可以写成 x₁、x₂ 或 θ₀、θ₁。' +
    '梯度和曲率用对偶数精确求出；在折角、间断和尖点处，该项的导数取 0；min 或 max 的两项相等时，取两者导数的平均。极小值点事先并不知道：路线停下的地方，如果坡度几乎为零，而且各个方向都向上弯，就算到达了一个极小值点。' +
    '地图标出搜索到的极小值点；连成线或圆的最低处不标。' +
    '公式没有有限值的地方，地图留白；路线走到那里就算发散。',
  where: 'f 就是你输入的公式。',
};
