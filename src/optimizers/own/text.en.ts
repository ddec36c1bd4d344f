export const text = {
  text:
    'Whatever you write is carried out, for each coordinate by itself, at every step: lines that give names their ' +
    'values, and one that takes something from θ. A name that is read before it has got its value remembers the value ' +
    'of the step before, and begins at 0; that is how momentum and averages come about. A name that no line gives a ' +
    'value to is a parameter and gets a slider. Begin with a rule that you know, from the menu of a route that follows ' +
    'it, and break it: leave out the division by 1 − βᵗ of Adam and look at its first steps, or the square root, and ' +
    'see what it was for. Nothing watches over a rule: one that is wrong diverges like any other.',
};
