// What the build of the site asks for, in one module.
export { lessons } from '../index';
export { withColours } from './colours';
export { lessonFiles } from './site';
