/** The library's face: gradient descent on two-parameter losses, and the address that says which. No DOM. */
import './core/whole';

export * as datasets from './core/data';
export * as optimizers from './core/optimizers';
export type { Outcome } from './core/outcome/outcome';
export type { Content, Heights } from './core/own/contents';
export { provide as provideData } from './core/own/provide';
export type { RunSpec, Scenario } from './core/scenario';
export * as schedules from './core/schedules';
export { simulate } from './core/simulate';
export * as surfaces from './core/surfaces';
export type { Trajectory } from './core/trajectory';
export type {
  Dataset,
  DatasetType,
  Domain,
  Minimum,
  Optimizer,
  Parameter,
  Params,
  Schedule,
  Surface,
  SurfaceType,
} from './core/types';
export { decode } from './scenario/decodeAddress';
export { encode } from './scenario/encode';
export type { Problem } from './scenario/problem';
export type { View } from './scenario/view';
