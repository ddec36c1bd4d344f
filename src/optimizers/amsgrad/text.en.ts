export const text = {
  text:
    'Adam with one change: it divides by the largest v seen so far, so the rate of a coordinate can only fall. ' +
    'It was made after a flaw in the convergence proof of Adam had been found: rare large gradients that matter ' +
    'are forgotten too soon by v, and Adam can then walk away from the minimum of a simple convex problem. With ' +
    'the maximum kept and a falling α, convergence on convex problems can be proved. In practice the difference ' +
    'is often small, and one early cliff can shrink the steps for the rest of the walk, as in AdaGrad. As in ' +
    'PyTorch, the maximum is taken before the bias is corrected.',
};
