export { bowl } from './bowl';
export { himmelblau } from './himmelblau';
export { linearRegression as 'linear-regression' } from './linearRegression';
export { maungaWhau as 'maunga-whau' } from './maungaWhau';
export { mountain } from './mountain';
export { plateau } from './plateau';
export { ravine } from './ravine';
export { rosenbrock } from './rosenbrock';
export { saddle } from './saddle';
