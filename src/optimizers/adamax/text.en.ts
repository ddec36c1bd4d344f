export const text = {
  text:
    'Adam with the maximum norm in place of the mean square: u is the largest recent slope, fading by β₂ each ' +
    'step. So no step exceeds α by much, and a single large gradient shortens the steps at once, then wears off ' +
    'geometrically over about 1/(1 − β₂) steps. u needs no bias correction, since a maximum is not pulled ' +
    'towards its zero start. One outlier dominates u until it has faded, which makes it cautious under heavy ' +
    'noise; otherwise it has the limits of Adam. As in PyTorch, ε is added inside the maximum.',
};
