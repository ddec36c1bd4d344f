import { addToCatalogue } from '../core/catalogue';
import { datasets } from '../datasets';
import { schedules } from '../schedules';
import { surfaces } from '../surfaces';
import { methods as optimizers } from './methods';

// Imported for its effect, wherever the whole catalogue is wanted from the start.
addToCatalogue({ optimizers, surfaces, datasets, schedules });
