import { defineFallLine } from './element';

/** Where this script is served, the page is. */
const script = document.currentScript;
defineFallLine(new URL('./', script instanceof HTMLScriptElement ? script.src : document.baseURI));
