/** What is said about a route as a program, in English; fetched when the first one is asked for. */
export const program = {
  language: 'Language of the program',
  about: {
    pytorch: 'Needs Python 3 with PyTorch. Autograd works out the gradient, in double precision.',
    numpy: 'Needs Python 3 with NumPy. The gradient is written out.',
    javascript: 'Runs in a browser’s console or in Node.js 20 or later. The gradient is written out.',
  },
  prints: (about: string) =>
    `${about} It walks this route as far as it goes on the page and prints, for the start and after every step, the ` +
    'number of the step, both coordinates and the loss: the same numbers, but for the last digits.',
  code: 'The program',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The browser did not let it be copied; it is selected, so you can copy it yourself.',
  download: (file: string) => `Download ${file}`,
  refusals: {
    large: 'There is no program for so large a grid: up to 10,000 numbers are written into one.',
    many: 'There is no program for so much data: up to 2,000 samples are written into one, and up to 1,000,000 made-up ones are made in it. Choose fewer.',
    surface: 'This surface has no program: its loss has not been written down for one.',
    optimizer: 'This optimizer has no program: its rule has not been written down for one.',
    schedule: 'This schedule has no program: its rates have not been written down for one.',
  },
};

export type ProgramWords = typeof program;
