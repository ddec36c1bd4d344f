import { benchBig } from './big';
import { benchCost } from './cost';
import { benchDrag } from './drag';
import { benchEmbeds } from './embeds';
import { benchCore } from './engines';
import { benchEpoch } from './epoch';
import { benchExperimentTasks } from './experimentTasks';
import { benchExplore } from './explore';
import { benchTensorflow } from './tensorflow';

await benchCore();
await benchTensorflow();
benchEpoch();
benchExplore();
await benchBig();
await benchCost();
await benchDrag();
await benchExperimentTasks();
await benchEmbeds();
