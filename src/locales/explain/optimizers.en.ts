import type { OptimizerId } from '../../optimizers/ids';

/** What each optimizer does and when it fails, in English. */
export const optimizers: Readonly<Record<OptimizerId, string>> = {
  gd:
    'Every step goes straight downhill, and its length is α times the steepness, so the walker slows down by itself ' +
    'where the land levels out. If the largest curvature is L, the loss falls at every step for every α below ' +
    '2/L. On a quadratic, whose curvature is the same everywhere, a step beyond 2/L grows without end from almost ' +
    'any start; on other surfaces it may instead end in another valley or swing between two walls for ever. Near a minimum ' +
    'the curvature also sets the pace: if the steepest direction is κ times as curved as the flattest, the number of ' +
    'steps grows in proportion to κ, and in a narrow ravine the route zigzags between the walls. With batches smaller than the data and a fixed α it does not come to ' +
    'rest: it ends in a cloud around the minimum whose size grows with α.',
  momentum:
    'The step is no longer the gradient alone but a velocity v, in which old gradients fade by the factor μ. Where ' +
    'gradients agree they add up, to as much as 1/(1 − μ) times one of them; where they alternate between two walls ' +
    'they cancel. With the best α and μ on a quadratic the number of steps grows with √κ instead of κ. The price is ' +
    'overshooting: with μ near 1 the ball rolls through the valley and swings back and forth for a long time, and on ' +
    'some strongly convex functions it can even cycle for ever although plain descent would converge. Without ' +
    'momentum (μ = 0) there is no velocity to dampen, and τ has no effect, as in PyTorch.',
  nesterov:
    'A heavy ball that corrects its course at the place to which its velocity is already carrying it; written with the ' +
    'gradient at θ, as here, this means adding μv once more to the step. With a suitable growing μ and no ' +
    'noise it needs on the order of 1/√ε steps to bring a smooth convex function within ε of its minimum, where ' +
    'gradient descent needs 1/ε, and no method that only uses gradients can do better in general. It swings less than ' +
    'the heavy ball, but it swings: the loss does not fall at every step. The guarantee is for convex functions and ' +
    'exact gradients; with noisy batches the gain shrinks.',
  adagrad:
    'Each coordinate has its own rate: α divided by the root of the sum of all squares of its slopes so far. Directions ' +
    'that were steep get short steps and rare ones long steps, which suits sparse data, and the method needs little ' +
    'tuning on convex problems: its regret, the excess over the best fixed point in hindsight, grows only as √t. But ' +
    'the sum never shrinks, so the rates only fall. After a steep beginning the walker ' +
    'may stop almost entirely on a slope that leads far down. The division is by coordinate, so a valley that runs ' +
    'diagonally gains nothing.',
  adadelta:
    'The step has the size of its own recent steps: the gradient, divided by its recent root mean square, is multiplied ' +
    'by the root mean square of the last changes. Both averages forget at the rate ρ, so unlike in AdaGrad the rates ' +
    'can grow again, and the step has the unit of θ, which makes α a mere factor, usually 1. At the beginning there are ' +
    'no steps to go by, only √ε, so the first steps are tiny, and a too small ε can keep it standing for thousands of ' +
    'updates. There is nothing that makes the steps vanish near a minimum, so it may keep circling there.',
  rmsprop:
    'Each coordinate of the gradient is divided by the root mean square of its recent values, an average that forgets ' +
    'at the rate a. Steep and flat directions thus get steps of about the same length, near α, and what ' +
    'matters is mostly the sign of the slope. That is why it neither crawls on plateaus nor explodes on cliffs, and also ' +
    'why a fixed α leaves it hopping around the minimum by about α for ever. If centred (c = 1, otherwise 0), the ' +
    'squared mean m² is taken off, so that the divisor is a standard deviation: where the slope hardly changes this ' +
    'becomes tiny and the steps very long. Near the start v has not filled up yet, so the first steps are up to ' +
    '1/√(1 − a) times as long as the later ones.',
  adam:
    'Momentum and RMSprop in one: m averages the gradients, v their squares, and the step is their ratio m̂/√v̂. Both ' +
    'averages start at zero and would be too small at first; dividing by 1 − βᵗ removes exactly that bias. The step is ' +
    'about α long in each coordinate while the gradient keeps its sign, and shorter where it fluctuates, whatever the ' +
    'scale of the loss. It is robust rather than optimal: with a fixed α it ends in small oscillations, there are ' +
    'convex problems on which it does not converge at all (see AMSGrad), and weight decay that is added to the gradient is ' +
    'divided by √v̂ along with it (see AdamW).',
  amsgrad:
    'Adam with one change: it divides by the largest v seen so far, so the rate of a coordinate can only fall. ' +
    'It was made after a flaw in the convergence proof of Adam had been found: rare large gradients that matter are ' +
    'forgotten too soon by v, and Adam can then walk away from the minimum of a simple convex problem. With the maximum ' +
    'kept and a falling α, convergence on convex problems can be proved. In practice the difference is often small, and one ' +
    'early cliff can shrink the steps for the rest of the walk, as in AdaGrad. As in PyTorch, the maximum is taken ' +
    'before the bias is corrected.',
  adamw:
    'Adam with the weight decay taken out of the gradient: θ shrinks by the factor 1 − αλ, beside the adaptive ' +
    'step. In Adam the penalty’s gradient λθ is divided by √v̂ as well, so weights with large gradients are hardly ' +
    'decayed; here all decay at the same rate, and λ can be tuned almost independently of α. It is the usual choice for ' +
    'transformers. With λ above 0 it does not end at the minimum of J: every step pulls θ towards the origin, and what ' +
    'it settles at is not the minimum of any simple sum of J and a penalty. With λ = 0 it is exactly Adam.',
  adamax:
    'Adam with the maximum norm in place of the mean square: u is the largest recent slope, fading by β₂ each step. ' +
    'So no step exceeds α by much, and a single large gradient shortens the steps at once, then wears off ' +
    'geometrically over about 1/(1 − β₂) steps. u needs no bias correction, since a maximum is not pulled towards its ' +
    'zero start. One outlier dominates u until it has faded, which makes it cautious under heavy noise; otherwise it ' +
    'has the limits of Adam. As in PyTorch, ε is added inside the maximum.',
  nadam:
    'Adam with Nesterov’s look ahead: the step combines the present gradient with the averaged one as it will weigh at the ' +
    'next step. The coefficient μₜ rises from about β₁/2 to β₁ as the warm-up ψ sets, so early ' +
    'gradients, which say little, carry less. It reacts a little faster than Adam to a change of slope and so overshoots ' +
    'less; the gain is seldom large. It shares the weaknesses of Adam: with a fixed α it keeps moving around the ' +
    'minimum by steps of about α.',
  radam:
    'In its first steps Adam divides by an average v of very few squares, which may be far too small by chance; a ' +
    'warm-up of the learning rate is the usual cure. RAdam computes instead how many samples v effectively holds, ρ: ' +
    'while ρ ≤ 5, it moves by bias-corrected momentum alone, without dividing; then it divides by √v, at first held back by the factor r, ' +
    'which tends to 1. With β₂ = 0.999 the first five steps are undivided, so they are as long as the slope is steep and ' +
    'depend on the scale of the loss: on a steep surface an α that suits Adam can throw the walker off the map at once. ' +
    'Later it behaves as Adam does.',
  rprop:
    'Only the signs of the slope count. Each coordinate has its own step Δ, α at first: it grows by η⁺ while the ' +
    'slope keeps its sign and shrinks by η⁻ when the sign turns, which means that a minimum was jumped over; in that ' +
    'update the coordinate stays where it is. So it crosses plateaus as quickly as slopes and closes in ' +
    'on a minimum geometrically, one axis at a time. It is made for full batches: under the noise of small ones the signs flip at random and ' +
    'the steps collapse, without averaging out. A narrow valley oblique to the axes slows it down too.',
  lion:
    'Found by a program that searched among update rules: the step is the sign of a momentum, so every coordinate ' +
    'moves by exactly α, whatever the slope. It stores one average instead of two and uses two rates: β₁ weighs the ' +
    'present gradient for the step, β₂ is what the memory keeps. Since the length never shrinks, it needs a learning rate several times ' +
    'smaller than Adam’s, and with a fixed α it ends by hopping around the minimum by α. Where one slope is much ' +
    'smaller than the other, the sign treats both alike, which is bold on ravines and under noise.',
  armijo:
    'Gradient descent that tries out its stride: it begins with α and shortens it by ρ until the loss falls by at least ' +
    'the part c₁ of what the slope promises. So the loss never rises and no learning rate has to be known; α only has to be long enough. ' +
    'Each trial costs an evaluation of the loss, which is counted. It needs the whole data, since two losses can be compared only ' +
    'on the same batch, and in a ravine it zigzags like every steepest descent: a good length does not mend the direction.',
  cg:
    'Conjugate gradient: the new direction keeps a part β of the old one, chosen so that progress already made is not undone. On a quadratic ' +
    'in two dimensions with exact line searches, two steps reach the minimum; here the search only meets the strong Wolfe ' +
    'conditions, which ask for enough descent (c₁) and for a slope that has become flat enough (c₂). On other functions the directions ' +
    'slowly lose their meaning, hence β is never negative and it starts afresh every few updates. Noise spoils it: it needs the whole data.',
  newton:
    'It takes the parabola that fits slope and curvature at θ and goes to its lowest point; on a convex quadratic that is one step, and near a ' +
    'minimum the number of right digits doubles each time. Plain Newton is drawn to saddles and hills as well; here the eigenvalues of the Hessian ' +
    'are taken by their absolute values, none below δ times the largest, so that every direction leads down, and a backtracking ' +
    'search keeps the step from being too long. The price is the Hessian: with n parameters n² numbers to store and of the order of n³ operations ' +
    'to solve, which is why large networks are not trained so. Where the curvature vanishes, as on a plateau, the parabola says little.',
  bfgs:
    'A quasi-Newton method: it never computes the Hessian but learns an approximation H of its inverse from how the gradient changes along each ' +
    'step. Near a minimum it converges almost as fast as Newton’s method, at the price of gradients alone. The strong Wolfe ' +
    'conditions of the line search make sure that each lesson is usable (pᵀy > 0) and H stays positive definite. It needs exact gradients: differences of ' +
    'noisy ones teach nonsense. With n parameters H has n² numbers, which limits it to some thousands.',
  lbfgs:
    'BFGS without the matrix: it keeps only the last few pairs of step and change of gradient and makes the direction from them anew each time, at a ' +
    'cost in proportion to the number of parameters. It has long been the usual choice for large smooth problems with ' +
    'exact gradients. In two dimensions two or three pairs say almost everything, so here it walks much as BFGS does. ' +
    'Small batches spoil it, as the gradients that it compares must belong to the same loss.',
};
