export { line } from './line';
export { own } from './own';
export { penguins } from './penguins';
