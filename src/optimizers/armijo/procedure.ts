import type { Procedure } from '../../core/inspect/procedure';
import { along, direction, gradient, searched } from '../shared/terms';

export const procedure: Procedure = [gradient, direction({ formula: '-g' }), searched, along];
