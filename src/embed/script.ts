import { defineFallLine } from './element';
import { scriptAddress } from './scriptAddress';

/** Where this script is served, the page is. */
defineFallLine(new URL('./', scriptAddress()));
