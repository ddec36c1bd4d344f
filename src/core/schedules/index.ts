export { cosine } from './cosine';
export { cyclic } from './cyclic';
export { exponential } from './exponential';
export { inverseTime as 'inverse-time' } from './inverseTime';
export { oneCycle as 'one-cycle' } from './oneCycle';
export { plateau } from './plateau';
export { step } from './step';
export { warmupCosine as 'warmup-cosine' } from './warmupCosine';
