import type { OptimizerId } from '../../optimizers/ids';

const ADAM_ARGS = 'lr={lr}, betas=({beta1}, {beta2}), eps={eps}, weight_decay={weightDecay}';

/**
 * Calls of optimizers in PyTorch, or of the nearest that it has, with the names of parameters in braces where their
 * values go.
 */
export const torchOptimizers = {
  gd: 'torch.optim.SGD(params, lr={lr}, weight_decay={weightDecay})',
  momentum: 'torch.optim.SGD(params, lr={lr}, momentum={momentum}, dampening={dampening}, weight_decay={weightDecay})',
  nesterov: 'torch.optim.SGD(params, lr={lr}, momentum={momentum}, nesterov=True, weight_decay={weightDecay})',
  adagrad: 'torch.optim.Adagrad(params, lr={lr}, lr_decay={lrDecay}, weight_decay={weightDecay}, eps={eps})',
  adadelta: 'torch.optim.Adadelta(params, lr={lr}, rho={rho}, eps={eps}, weight_decay={weightDecay})',
  rmsprop:
    'torch.optim.RMSprop(params, lr={lr}, alpha={alpha}, eps={eps}, weight_decay={weightDecay}, momentum={momentum}, centered={centered})',
  adam: `torch.optim.Adam(params, ${ADAM_ARGS})`,
  amsgrad: `torch.optim.Adam(params, ${ADAM_ARGS}, amsgrad=True)`,
  adamw: `torch.optim.AdamW(params, ${ADAM_ARGS})`,
  adamax: `torch.optim.Adamax(params, ${ADAM_ARGS})`,
  nadam: `torch.optim.NAdam(params, ${ADAM_ARGS}, momentum_decay={momentumDecay})`,
  radam: `torch.optim.RAdam(params, ${ADAM_ARGS})`,
  rprop: 'torch.optim.Rprop(params, lr={lr}, etas=({etaMinus}, {etaPlus}), step_sizes=({stepMin}, {stepMax}))',
  lion: 'torch.optim.AdamW(params, lr={lr}, betas=({beta1}, {beta2}), weight_decay={weightDecay})',
  armijo: 'torch.optim.SGD(params, lr={lr})',
  cg: "torch.optim.LBFGS(params, lr={lr}, max_iter=1, history_size=1, line_search_fn='strong_wolfe')",
  newton: "torch.optim.LBFGS(params, lr={lr}, line_search_fn='strong_wolfe')",
  bfgs: "torch.optim.LBFGS(params, lr={lr}, max_iter=1, history_size=100, line_search_fn='strong_wolfe')",
  lbfgs:
    "torch.optim.LBFGS(params, lr={lr}, max_iter=1, tolerance_grad={toleranceGrad}, tolerance_change={toleranceChange}, history_size={historySize}, line_search_fn='strong_wolfe')",
} as const satisfies Partial<Record<OptimizerId, string>>;
