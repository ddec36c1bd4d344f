export const text = {
  text:
    'α falls as 1/√t, so slowly that any distance can still be walked. Where every loss met on the way is convex, ' +
    'Zinkevich proved that their mean comes as near to the best as one likes, however noisy they are. It falls fast at ' +
    'first and then hardly at all: it still moves where 1/t has long come to a stand, and in return hops around the ' +
    'minimum for longer. It has no parameter: where the first strides are too long, only a smaller α helps.',
};
