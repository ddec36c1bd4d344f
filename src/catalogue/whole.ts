import { addToCatalogue } from '../core/catalogue';
import { datasets } from '../datasets';
import { optimizers } from '../optimizers';
import { schedules } from '../schedules';
import { surfaces } from '../surfaces';

// Imported for its effect, wherever the whole catalogue is wanted from the start.
addToCatalogue({ optimizers, surfaces, datasets, schedules });
