export const text = {
  text:
    'A quasi-Newton method: it never computes the Hessian but learns an approximation H of its inverse from how ' +
    'the gradient changes along each step. Near a minimum it converges almost as fast as Newton’s method, at the ' +
    'price of gradients alone. The strong Wolfe conditions of the line search make sure that each lesson is ' +
    'usable (pᵀy > 0) and H stays positive definite. It needs exact gradients: differences of noisy ones teach ' +
    'nonsense. With n parameters H has n² numbers, which limits it to some thousands.',
  where:
    's meets both inequalities, the strong Wolfe conditions; H begins as (p·y / y·y) I after the first step, ' +
    'which follows −g.',
};
