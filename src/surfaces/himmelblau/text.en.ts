export const text = {
  text:
    'Four minima, all with the value 0, around one hill. They are equally good, so there is no wrong valley here: ' +
    'the start and the first strides decide which is reached. Move the start slowly and watch the route switch from one ' +
    'to another; near the four saddles between the valleys a tiny change is enough.',
};
