/** Formats that an embed may be asked to export. */
export const EMBED_FORMATS = ['png', 'svg', 'gif', 'csv'] as const;
export type EmbedFormat = (typeof EMBED_FORMATS)[number];
