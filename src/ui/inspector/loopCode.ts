import { torchCode } from '../../codegen/torch/code';
import { optimizerOf } from '../../core/catalogue';
import type { Inspection } from '../../core/inspect/inspector';
import type { Objective } from '../../core/objective';
import type { RunSpec } from '../../core/scenario';
import type { Trajectory } from '../../core/trajectory';
import { torchCalls } from '../../optimizers/torchCalls';

/** A line of the loop, and what it comes to in one step. */
interface CodeLine {
  readonly code: string;
  readonly value: string;
}

interface Parts {
  /** What makes the optimizer; a comment where PyTorch has none such. */
  readonly setup: string;
  readonly head: string;
  readonly body: readonly CodeLine[];
}

interface Names {
  /** What is said in place of the optimizer's call where PyTorch has none such. */
  readonly noTorch: string;
  /** The same where no one has written it down. */
  readonly unwritten: string;
  readonly zero: string;
  write(value: number): string;
}

/** The training loop of a run in PyTorch, with the values of one step beside its lines. */
export function loopCode(
  { samples, surface }: Objective,
  run: RunSpec,
  route: Trajectory,
  step: Inspection,
  { noTorch, unwritten, zero, write }: Names,
): Parts {
  const { optimizer, params, batch, schedule } = run;
  const torch = torchCalls[optimizer];
  const { parameters, needs } = optimizerOf(run);
  const remark = torch ? torch.nearest && noTorch : run.rule === undefined ? unwritten : noTorch;
  const pair = ([x, y]: readonly [number, number]): string => `(${write(x)}, ${write(y)})`;
  const fitted = surface.fit !== undefined;
  const batches = batch !== 'full' && samples > 1;
  const forward = fitted
    ? 'prediction = model(x)'
    : samples > 1
      ? 'heights = surface(theta, batch)'
      : 'height = surface(theta)';
  const loss = fitted ? 'loss = loss_fn(prediction, y)' : samples > 1 ? 'loss = heights.mean()' : 'loss = height';
  const after: readonly [number, number] = [route.x[step.t]!, route.y[step.t]!];
  return {
    setup: torch && !remark ? `optimizer = ${torchCode(torch.call, parameters, params)}` : `# ${remark}`,
    head: fitted && batches ? 'for x, y in loader:' : batches ? 'for batch in loader:' : 'for step in range(steps):',
    body: [
      { code: 'optimizer.zero_grad()', value: zero },
      { code: forward, value: `θ = ${pair(step.theta)}` },
      { code: loss, value: `J = ${write(step.batchLoss)}` },
      { code: 'loss.backward()', value: `∇J = ${pair(step.gradient)}` },
      {
        code: needs ? 'optimizer.step(closure)' : 'optimizer.step()',
        value: `Δθ = ${pair(step.change)}, θ = ${pair(after)}`,
      },
      ...(schedule && step.t + 1 < route.length
        ? [{ code: 'scheduler.step()', value: `α = ${write(route.lr[step.t + 1]!)}` }]
        : []),
    ],
  };
}
