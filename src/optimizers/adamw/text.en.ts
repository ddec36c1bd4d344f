export const text = {
  text:
    'Adam with the weight decay taken out of the gradient: θ shrinks by the factor 1 − αλ, beside the adaptive ' +
    'step. In Adam the penalty’s gradient λθ is divided by √v̂ as well, so weights with large gradients are ' +
    'hardly decayed; here all decay at the same rate, and λ can be tuned almost independently of α. It is the ' +
    'usual choice for transformers. With λ above 0 it does not end at the minimum of J: every step pulls θ ' +
    'towards the origin, and what it settles at is not the minimum of any simple sum of J and a penalty. With λ ' +
    '= 0 it is exactly Adam.',
};
