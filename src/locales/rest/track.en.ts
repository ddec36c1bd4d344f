/** What a recorded track is called. */
export const track = {
  name: 'Recorded track',
  about: 'Where a training went, as it was recorded: nothing of it is computed here.',
};
