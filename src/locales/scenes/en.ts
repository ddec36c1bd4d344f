/** What a reader reads around the scenes, in English. */
export const scenes = {
  lead: 'Start from a question',
  about: 'Each opens with its routes set; everything can be changed from there.',
  more: 'More scenes',
};

export type ScenesText = typeof scenes;
