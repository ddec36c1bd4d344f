import { benchCore } from './core';
import { benchDrag } from './drag';

await benchCore();
await benchDrag();
