/** How PyTorch says the same. */
export interface TorchCall {
  /** The call, with the names of parameters in braces where their values go. */
  readonly call: string;
  /** Present where PyTorch has no such method, and the call is that of the nearest it has. */
  readonly nearest?: true;
  /** Present where PyTorch has the method and makes other steps. */
  readonly differs?: true;
}

export const ADAM_ARGUMENTS = 'lr={lr}, betas=({beta1}, {beta2}), eps={eps}, weight_decay={weightDecay}';
