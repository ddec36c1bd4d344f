/** The library's face: gradient descent on two-parameter losses, and the address that says which. No DOM. */
import './catalogue/whole';
import './scenario/experimentCodec';

export type { Content, Heights, Track } from './core/contents/contents';
export { provide as provideData } from './core/contents/provide';
export { DEFAULT_EXPERIMENT, type Experiment } from './core/explore/experiment';
export { type Exploration, explore } from './core/explore/explore';
export { type Theory, theoryOf } from './core/explore/theory/theory';
export type { Optimizer, Schedule } from './core/method';
export type { Outcome } from './core/outcome/outcome';
export type { RunSpec, Scenario } from './core/scenario';
export { simulate } from './core/simulate';
export type { Trajectory } from './core/trajectory';
export type { Dataset, DatasetType, Domain, Minimum, Parameter, Params, Surface, SurfaceType } from './core/types';
export { datasets } from './datasets';
export { optimizers } from './optimizers';
export { decode } from './scenario/decodeAddress';
export { encode } from './scenario/encode';
export type { Problem } from './scenario/problem';
export type { View } from './scenario/view';
export { schedules } from './schedules';
export { surfaces } from './surfaces';
