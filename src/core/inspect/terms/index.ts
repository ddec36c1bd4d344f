import type { OptimizerId } from '../../../optimizers/ids';
import type { Terms } from '../term';
import { adadelta } from './adadelta';
import { adagrad } from './adagrad';
import { adam } from './adam';
import { adamax } from './adamax';
import { adamw } from './adamw';
import { amsgrad } from './amsgrad';
import { armijo } from './armijo';
import { bfgs } from './bfgs';
import { cg } from './cg';
import { gd } from './gd';
import { lbfgs } from './lbfgs';
import { lion } from './lion';
import { momentum } from './momentum';
import { nadam } from './nadam';
import { nesterov } from './nesterov';
import { newton } from './newton';
import { radam } from './radam';
import { rmsprop } from './rmsprop';
import { rprop } from './rprop';

/** The rules of optimizers line by line, as far as they have been written down. */
export const termsOf: Readonly<Partial<Record<OptimizerId, Terms>>> = {
  adadelta,
  adagrad,
  adam,
  adamax,
  adamw,
  amsgrad,
  armijo,
  bfgs,
  cg,
  gd,
  lbfgs,
  lion,
  momentum,
  nadam,
  nesterov,
  newton,
  radam,
  rmsprop,
  rprop,
};
