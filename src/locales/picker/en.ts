/** What a reader reads where a surface is chosen, in English. */
export const picker = {
  heading: 'Choose a surface',
  shelf: 'Show',
  all: (n: string) => `All ${n}`,
  tabs: { landscape: 'Landscapes', data: 'Data', test: 'Test functions' },
  shelves: { landscape: 'Landscapes', data: 'Fitted to data, and your own', test: 'Test functions' },
  find: 'Find: valley, camel, penguins',
  findLabel: 'Find a surface',
  found: (n: number) => (n === 1 ? 'One surface found' : `${n} surfaces found`),
  none: (typed: string) => `No surface is found under “${typed}”.`,
  clear: 'Show all',
  file: 'Open a file',
  table: { name: 'Your table…', short: 'fit a line to it' },
};

export type PickerText = typeof picker;
