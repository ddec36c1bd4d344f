import { benchBig } from './big';
import { benchCore } from './core';
import { benchDrag } from './drag';
import { benchEpoch } from './epoch';
import { benchTensorflow } from './tensorflow';

benchCore();
await benchTensorflow();
benchEpoch();
await benchBig();
await benchDrag();
