import { CALLS, type Call, REQUESTS } from './messages';

const found = new Map<string, Call>(CALLS.map((call) => [REQUESTS[call].type, call]));

/** The call whose requests are of a type. */
export const callOf = (type: string): Call | undefined => found.get(type);
