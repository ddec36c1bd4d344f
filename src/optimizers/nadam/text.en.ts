export const text = {
  text:
    'Adam with Nesterov’s look ahead: the step combines the present gradient with the averaged one as it will ' +
    'weigh at the next step. The coefficient μₜ rises from about β₁/2 to β₁ as the warm-up ψ sets, so early ' +
    'gradients, which say little, carry less. It reacts a little faster than Adam to a change of slope and so ' +
    'overshoots less; the gain is seldom large. It shares the weaknesses of Adam: with a fixed α it keeps moving ' +
    'around the minimum by steps of about α.',
  where: 'Π is 1 at first.',
};
