export const text = {
  text:
    'The step has the size of its own recent steps: the gradient, divided by its recent root mean square, is ' +
    'multiplied by the root mean square of the last changes. Both averages forget at the rate ρ, so unlike in ' +
    'AdaGrad the rates can grow again, and the step has the unit of θ, which makes α a mere factor, usually 1. ' +
    'At the beginning there are no steps to go by, only √ε, so the first steps are tiny, and a too small ε can ' +
    'keep it standing for thousands of updates. There is nothing that makes the steps vanish near a minimum, so ' +
    'it may keep circling there.',
};
