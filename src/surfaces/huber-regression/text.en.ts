export const text = {
  text:
    'A line through the points, with a loss that is quadratic for errors up to δ and linear beyond. An outlier pulls with the force δ at most, however far it ' +
    'lies, where under squared error its pull grows with the distance. Make δ large and the map becomes that of linear regression; make it small and it becomes a roof with creases, on which the curvature vanishes.',
  where: '(xᵢ, yᵢ) are the m samples; δ counts standard deviations of y.',
};
