export { line } from './line';
export { penguins } from './penguins';
