import { defineFallLine } from '../../../embed/element';
import { ownAddress } from '../../../embed/ownAddress';

/** In a package figures come from a file that is named: what serves packages shows no folder's index. */
defineFallLine(new URL('./index.html', ownAddress()));
