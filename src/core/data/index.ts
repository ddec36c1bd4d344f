export { blobs } from './blobs';
export { line } from './line';
export { own } from './own';
export { penguins } from './penguins';
export { waves } from './waves';
