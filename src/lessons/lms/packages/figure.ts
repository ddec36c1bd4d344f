import { defineFallLine } from '../../../embed/element';
import { scriptAddress } from '../../../embed/scriptAddress';

/** In a package figures come from a file that is named: what serves packages shows no folder's index. */
defineFallLine(new URL('./index.html', scriptAddress()));
