export const text = {
  text:
    'Each coordinate has its own rate: α divided by the root of the sum of all squares of its slopes so far. ' +
    'Directions that were steep get short steps and rare ones long steps, which suits sparse data, and the ' +
    'method needs little tuning on convex problems: its regret, the excess over the best fixed point in ' +
    'hindsight, grows only as √t. But the sum never shrinks, so the rates only fall. After a steep beginning the ' +
    'walker may stop almost entirely on a slope that leads far down. The division is by coordinate, so a valley ' +
    'that runs diagonally gains nothing.',
};
