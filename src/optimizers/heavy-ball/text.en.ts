export const text = {
  text:
    'The heavy ball as the papers and TensorFlow write it: the learning rate stands inside the velocity, v ← μv ' +
    '+ αg. With a constant α the route is that of momentum, where α stands outside, to the last rounding. The ' +
    'two part as soon as α changes. There a smaller α shortens the whole step at once; here what the velocity ' +
    'has gathered keeps the length it was gathered with and only fades by μ, so that a falling schedule takes ' +
    'effect some 1/(1 − μ) steps later, and one that rises takes hold more gently. Whoever carries a learning ' +
    'rate schedule over from one library to the other should know which of them it was tuned for.',
};
