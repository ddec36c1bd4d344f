const rows = (n: number): string => (n === 1 ? 'row' : 'rows');

/** What the dialog for a reader's own files says; fetched with it. */
export const files = {
  headings: { grid: 'Your grid', table: 'Your data', track: 'Your recorded track' },
  kind: 'Kind of file',
  kinds: { grid: 'Grid', table: 'Table', track: 'Recorded track' },
  about: {
    grid: 'Heights or losses over two axes, such as a slice through a network’s loss: CSV with rows of numbers, with or without its axes as first row and column, or with the columns x, y, z; JSON with x, y and z; a NumPy array (.npy) of two dimensions; or HDF5 (.h5) from loss-landscape.',
    table:
      'One sample a row, one measure a column: CSV or plain text with commas, semicolons, tabs, vertical bars or spaces, or what a spreadsheet copies; or a NumPy array (.npy) with a row for each sample.',
    track:
      'Where a training went, a place a row, as it was recorded: CSV with the columns x, y and, if you have it, loss; a column such as run tells several routes apart. Or a NumPy array (.npy) with two columns or, with the loss, three; or HDF5 from loss-landscape with proj_xcoord and proj_ycoord. It lies over the surface that is shown and is not computed anew.',
  },
  privacy:
    'The file stays in this browser: nothing is sent anywhere. A link can’t carry it, and after a reload it must be opened again.',
  drop: 'Drop a file here, or',
  choose: 'Choose a file',
  paste: 'Or paste the numbers here',
  pasted: 'Pasted',
  others: (n: string, count: number) =>
    `${n} other ${count === 1 ? 'file was' : 'files were'} not opened: drop them one at a time.`,
  reading: (percent: string) => `Reading, ${percent}`,
  stop: 'Stop reading',
  cancel: 'Cancel',
  take: {
    grid: 'Show this grid',
    table: 'Fit to these data',
    track: 'Add this track',
    tracks: 'Add these tracks',
  },
  size: (columns: string, rows: string) => `${columns} × ${rows} numbers`,
  span: (name: string, from: string, to: string) => `${name} from ${from} to ${to}`,
  height: 'height',
  topFirst: 'The first row is the top of the map',
  firstAcross: 'The first index runs along x',
  dataset: 'Dataset',
  stored: { npy: (type: string) => `NumPy array, ${type}`, hdf5: (type: string) => `HDF5 file, ${type}` },
  separator: 'Separator',
  separators: {
    ',': 'Comma',
    ';': 'Semicolon',
    '\t': 'Tab',
    ' ': 'Space',
    '|': 'Bar |',
    '，': 'Full-width comma ，',
    '、': 'Enumeration comma 、',
  },
  decimal: 'Decimal sign',
  decimals: { '.': 'Point (1,234.5)', ',': 'Comma (1.234,5)' },
  headed: {
    grid: 'The first row has names or the values of x, not heights',
    table: 'The first row names the columns',
    track: 'The first row names the columns',
  },
  doubt: (given: string, value: string, other: string) =>
    `“${given}” was read as ${value}, but could mean ${other}. If it does, choose the other decimal sign.`,
  begins: (row: string) => `The table begins in row ${row}; the lines above it were skipped.`,
  x: 'Column for x',
  y: 'Column for y',
  label: 'Column of classes',
  word: 'Class to tell apart',
  lossColumn: 'Column for the loss',
  routeColumn: 'Column that tells routes apart',
  none: 'None',
  firstRows: 'The first rows of the file',
  kept: (n: string, all: string) => `${n} of ${all} rows are used.`,
  dropped: {
    missing: (n: string, count: number) => `${n} ${rows(count)} left out: no value`,
    notNumber: (n: string, count: number) => `${n} ${rows(count)} left out: not a number`,
    range: (n: string, count: number) => `${n} ${rows(count)} left out: infinite or too large`,
    ragged: (n: string, count: number) => `${n} ${rows(count)} left out: more cells than columns`,
  },
  routes: (n: string, count: number, shortest: string, longest: string) =>
    `${n} ${count === 1 ? 'route' : 'routes'}, ${shortest === longest ? shortest : `${shortest} to ${longest}`} records${count === 1 ? '' : ' each'}`,
  loss: 'loss',
  noLoss: 'No loss was recorded.',
  shortRoutes: (n: string, count: number) => `${n} ${count === 1 ? 'route' : 'routes'} left out: a single record`,
  beyondRoutes: (n: string, count: number) =>
    `${n} more ${count === 1 ? 'route' : 'routes'} left out: at most eight are taken.`,
  noRecords: 'No route is left: each needs at least two records.',
  recording: {
    heading: 'Make such files from your own training (PyTorch)',
    about:
      'It writes track.csv, where the training went, and grid.csv, the loss on the plane around its end that fits it best. Open grid.csv here first: it becomes the map. Then add track.csv over it.',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'The browser did not let it be copied; it is selected, so you can copy it yourself.',
    code: 'The program',
    remarks: {
      needs: [
        'Needs model; loss_of(model), its mean loss over the training set as a float;',
        'and weights, a list to which is appended, before the training and after each epoch,',
        'parameters_to_vector(model.parameters()).detach().clone()',
        'With BatchNorm the buffers must be kept as well, or the losses are not those of the time.',
      ],
      directions: 'Two directions: the principal components of the recorded weights.',
      track: 'The track: where the weights were, seen from the final ones, and their loss.',
      grid: 'The grid: the loss on the plane through the final weights, at (0, 0).',
      restore: 'The model gets its final weights back.',
    },
  },
  firstAt: (row: string, column?: string) =>
    column === undefined ? ` (first in row ${row})` : ` (first in row ${row}, column “${column}”)`,
  fitted: (surface: string, most: string) => `What will be fitted: ${surface}; it takes at most ${most} rows.`,
  labelled: ' It tells two classes apart: a column of two words or of 0 and 1, or one word from all others.',
  unfit: {
    few: (_most: string) => 'At least two rows must be left.',
    many: (most: string) =>
      `More than ${most} rows: every step of this loss runs over all of them. Use fewer, or fit a line: linear ` +
      'regression takes more.',
    constant: () => 'The column for x is the same in every row: nothing can be fitted to it.',
    noClasses: () => 'There is no column of classes: choose one that has two words, or 0 and 1.',
    oneClass: () => 'All rows that are left are of one class.',
  },
  place: {
    both: (row: string, column: string) => `Row ${row}, column ${column}: `,
    row: (row: string) => `Row ${row}: `,
    column: (column: string) => `Column ${column}: `,
  },
  flaws: {
    empty: () => 'There is nothing in it.',
    bare: () => 'It has names or remarks, but no rows below them.',
    large: (_: string, limit: string) => `Larger than ${limit} MB.`,
    many: (_: string, limit: string) => `More than ${limit} rows or columns.`,
    few: (_: string, limit: string) => `A grid needs at least ${limit} × ${limit} numbers.`,
    binary: () => 'This is not a text file. A spreadsheet program can save it as CSV.',
    header: (given: string) => `The header of this NumPy array can’t be read: ${given}`,
    type: (given: string) =>
      `Elements of the type ${given} can’t be read. Save floating-point numbers: np.save("grid.npy", array.astype("float64")).`,
    objects: () =>
      'An array of Python objects (a pickle). To open one can run programs, so it is never done. Save plain numbers: np.save("grid.npy", array.astype("float64")).',
    records: () =>
      'A structured array: its cells have several fields. Save one of them: np.save("grid.npy", array["loss"]).',
    shape: (given: string) =>
      `An array of the shape ${given}: rows and columns are needed, thus two dimensions. array.squeeze() leaves out those of length 1.`,
    truncated: (_: string, limit: string) =>
      `It is cut short: by what it says of itself it should have ${limit} bytes.`,
    damaged: (given: string) => `This HDF5 file is damaged or cut short: ${given}`,
    unsupported: (given: string) => `This HDF5 file has a part that is not read here: ${given}`,
    chunked: () =>
      'Its numbers are stored in chunks or compressed, which is not read here. Store them in one piece: f["train_loss"] = array.',
    names: (given: string) =>
      `No loss landscape: it needs the datasets xcoordinates, ycoordinates and train_loss, and has ${given || 'none'}.`,
    line: () => 'It has losses along a line, not over a plane: there is no dataset ycoordinates.',
    track: () =>
      'It has a recorded track (proj_xcoord, proj_ycoord) and no losses over a plane: read it as a recorded track.',
    noTable: () => 'An HDF5 file is read as a grid or as a recorded track, not as a table.',
    noTrack: () => 'JSON is read as a grid, not as a recorded track.',
    short: (_: string, limit: string) => `A track needs at least ${limit} records.`,
    steps: (given: string, limit: string) => `More than ${limit} records in one route${given && `, “${given}”`}.`,
    alone: () => 'A track needs two columns of numbers, x and y; beside a loss there is only one here.',
    pair: (given: string) =>
      `An array of the shape ${given}: a track has two columns, x and y, or three, the third its loss. array.T turns rows into columns.`,
    lengths: (given: string) =>
      `proj_xcoord and proj_ycoord should be two lists of equal length; their shapes are ${given}.`,
    projection: (given: string) =>
      `No recorded track: it needs the datasets proj_xcoord and proj_ycoord, and has ${given || 'none'}.`,
    uncomputed: (given: string, limit: string) =>
      `−1 at ${limit} of the places, first at ${given}: the loss was not computed there. plot_surface.py goes on when it is run again.`,
    long: (_: string, limit: string) => `This line is longer than ${limit} characters.`,
    digits: (given: string, limit: string) => `A number may have at most ${limit} characters: ${given}`,
    cells: (_: string, limit: string) => `More than ${limit} cells.`,
    unreadable: () => 'The browser can’t read it.',
    quote: (given: string) => `A quotation mark is open or in the wrong place: ${given}`,
    missing: (given: string) =>
      given === ''
        ? 'Empty: a grid needs a number in every cell.'
        : `“${given}” is not a number: a grid needs a number in every cell.`,
    notNumber: (given: string) => `Not a number: ${given}`,
    range: (given: string) => `Infinite or too large: ${given}`,
    ragged: (_: string, limit: string) => `The other rows have ${limit} cells; this one does not.`,
    json: (given: string) => `Not JSON here: ${given}`,
    deep: (_: string, limit: string) => `More than ${limit} brackets within each other.`,
    form: (given: string) => `Rows of numbers are expected, as [[…], […]] or as {x, y, z}. ${given}`,
    uneven: (given: string) => `The axis is not evenly spaced: ${given}`,
    twice: (given: string) => `The same place a second time: ${given}`,
    hole: (given: string) => `No row for ${given}: every x needs every y.`,
    level: () => 'All its numbers are the same.',
  },
  nothingLost: 'The scene is as it was.',
};

export type FilesText = typeof files;
