export const text = {
  text:
    'It takes the parabola that fits slope and curvature at θ and goes to its lowest point; on a convex ' +
    'quadratic that is one step, and near a minimum the number of right digits doubles each time. Plain Newton ' +
    'is drawn to saddles and hills as well; here the eigenvalues of the Hessian are taken by their absolute ' +
    'values, none below δ times the largest, so that every direction leads down, and a backtracking search keeps ' +
    'the step from being too long. The price is the Hessian: with n parameters n² numbers to store and of the ' +
    'order of n³ operations to solve, which is why large networks are not trained so. Where the curvature ' +
    'vanishes, as on a plateau, the parabola says little.',
  where:
    'λᵢ and qᵢ are the eigenvalues and eigenvectors of the Hessian; s is the first of these strides for which ' +
    'the inequality holds.',
};
