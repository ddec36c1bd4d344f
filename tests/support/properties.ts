import fc from 'fast-check';
import { LONG } from './long';

// What an ordinary run says of a change must not hang on its luck; the long one hunts, with other samples every time.
fc.configureGlobal(LONG ? { numRuns: 3000 } : { seed: 1 });
