export const text = {
  text:
    'The heavy ball as the papers and TensorFlow write it: the learning rate stands inside the velocity, v ← ' +
    'μv + αg. With a constant α and no dampening the route is that of Momentum, where α stands outside, but ' +
    'for rounding. The two part as soon as α changes. Outside, a smaller α shortens the whole step at once; ' +
    'inside, what the velocity has gathered keeps its length and only fades by μ, so that a fall of α takes ' +
    'effect some 1/(1 − μ) steps later, and a rise takes hold more gently. Before a schedule is carried over ' +
    'from one library to another, one should know for which of the two it was tuned.',
};
