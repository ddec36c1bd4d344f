export const text = {
  text:
    '342 penguins of three species from the Palmer Archipelago, Antarctica: flipper length (mm), body mass (g) and more. ' +
    'The species form clusters, so a single line is a summary, not the whole truth.',
};
