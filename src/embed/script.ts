import { defineFallLine } from './element';
import { ownAddress } from './ownAddress';

/** Where this script is served, the page is. */
defineFallLine(new URL('./', ownAddress()));
