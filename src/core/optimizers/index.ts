export { gd } from './gd';
export { momentum } from './momentum';
export { nesterov } from './nesterov';
