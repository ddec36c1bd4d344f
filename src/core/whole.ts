import { add } from './catalogue';
import * as datasets from './data';
import * as optimizers from './optimizers';
import * as schedules from './schedules';
import * as surfaces from './surfaces';

// Imported for its effect, wherever the whole catalogue is wanted from the start.
add({ optimizers, surfaces, datasets, schedules });
