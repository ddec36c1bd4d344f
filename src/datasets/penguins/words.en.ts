export const words = {
  name: 'Palmer penguins',
  about: '342 penguins of three species, measured in Antarctica.',
  parameters: {
    x: 'First column',
    y: 'Second column',
    species: 'Species',
  },
  choices: {
    flipper: 'Flipper length',
    mass: 'Body mass',
    bill: 'Bill length',
    depth: 'Bill depth',
    all: 'All three; Gentoo apart',
    'adelie-gentoo': 'Adélie, Gentoo',
    'adelie-chinstrap': 'Adélie, Chinstrap',
    'chinstrap-gentoo': 'Chinstrap, Gentoo',
  },
  columns: {
    flipper: 'Flipper length (mm)',
    mass: 'Body mass (g)',
    bill: 'Bill length (mm)',
    depth: 'Bill depth (mm)',
  },
  classes: {
    adelie: 'Adélie',
    chinstrap: 'Chinstrap',
    gentoo: 'Gentoo',
    others: 'Adélie and Chinstrap',
  },
};
