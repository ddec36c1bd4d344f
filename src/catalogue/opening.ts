import { addToCatalogue } from '../core/catalogue';
import { optimizer as gd } from '../optimizers/gd/update';
import { surfaceType as mountain } from '../surfaces/mountain/surface';

// Imported for its effect: what the opening scene needs is here from the start, so that the first picture waits for
// nothing else.
addToCatalogue({ optimizers: { gd }, surfaces: { mountain } });
