/** What a file that is built may not rely on: it came later than the oldest browsers that are supported. */
export interface Newer {
  /** The versions it came with, of those that came too late. */
  readonly since: string;
  /** What happens in a browser without it, where it is used all the same. */
  readonly without?: string;
}

const DRIVER = 'Mediabunny asks for it only where video is encoded';
const VIDEO = 'only GIF is offered';

/**
 * By the names of properties and of globals; names that other things bear too (`union`, `take`, `reset`) can't be told
 * from a file and stand here only where nothing else that is built has them.
 */
export const NEWER_SCRIPT: Readonly<Record<string, Newer>> = {
  toReversed: { since: 'Chrome 110' },
  toSorted: { since: 'Chrome 110' },
  toSpliced: { since: 'Chrome 110' },
  groupBy: { since: 'Chrome 117, Firefox 119, Safari 17.4' },
  fromAsync: { since: 'Chrome 121' },
  withResolvers: { since: 'Chrome 119, Firefox 121, Safari 17.4' },
  isSubsetOf: { since: 'Chrome 122, Firefox 127, Safari 17' },
  isSupersetOf: { since: 'Chrome 122, Firefox 127, Safari 17' },
  isDisjointFrom: { since: 'Chrome 122, Firefox 127, Safari 17' },
  symmetricDifference: { since: 'Chrome 122, Firefox 127, Safari 17' },
  intersection: { since: 'Chrome 122, Firefox 127, Safari 17' },
  Iterator: { since: 'Chrome 122, Firefox 131, Safari 18.4' },
  canParse: { since: 'Chrome 120, Safari 17' },
  isWellFormed: { since: 'Chrome 111, Firefox 119' },
  toWellFormed: { since: 'Chrome 111, Firefox 119' },
  transferToFixedLength: { since: 'Chrome 114, Firefox 122, Safari 17.4' },
  maxByteLength: { since: 'Chrome 111, Firefox 128', without: 'Mediabunny copies its buffer instead' },
  getOrInsert: { since: 'none of them' },
  getOrInsertComputed: { since: 'none of them' },
  toBase64: { since: 'Chrome 140, Firefox 133, Safari 18.2' },
  fromBase64: { since: 'Chrome 140, Firefox 133, Safari 18.2' },
  sumPrecise: { since: 'Chrome 147, Firefox 137, Safari 26.2' },
  f16round: { since: 'Chrome 135, Firefox 129, Safari 18.2' },
  Float16Array: { since: 'Chrome 135, Firefox 129, Safari 18.2' },
  DisposableStack: { since: 'Chrome 134, Firefox 141' },
  Segmenter: { since: 'Firefox 125', without: 'lines on the cards are broken as the browser breaks them' },
  DurationFormat: { since: 'Chrome 129, Firefox 136' },
  Temporal: { since: 'Chrome 144, Firefox 139' },
  URLPattern: { since: 'Firefox 142, Safari 26' },
  requestIdleCallback: { since: 'Safari, not by 26', without: 'a short wait stands for it' },
  cancelIdleCallback: { since: 'Safari, not by 26' },
  postTask: { since: 'Firefox 142, Safari, not by 26' },
  popover: { since: 'Chrome 114, Firefox 125, Safari 17', without: 'the menu of a route unfolds' },
  hidePopover: { since: 'Chrome 114, Firefox 125, Safari 17', without: 'the menu of a route unfolds' },
  showPopover: { since: 'Chrome 114, Firefox 125, Safari 17' },
  togglePopover: { since: 'Chrome 114, Firefox 125, Safari 17' },
  closedby: { since: 'Chrome 134, Firefox 141', without: 'a dialog is left by its button or by Escape' },
  checkVisibility: { since: 'Safari 17.4' },
  startViewTransition: {
    since: 'Chrome 111, Firefox 144, Safari 18',
    without: 'React calls it for what isn’t used here',
  },
  moveBefore: { since: 'Chrome 133, Firefox 144' },
  setHTML: { since: 'Chrome 146, Firefox 148' },
  setHTMLUnsafe: { since: 'Chrome 124, Firefox 123, Safari 17.4' },
  trustedTypes: { since: 'Firefox 148, Safari 26', without: 'addresses of scripts are plain texts' },
  ClipboardItem: { since: 'Firefox 127' },
  showSaveFilePicker: { since: 'Firefox and Safari, in none' },
  getCoalescedEvents: { since: 'Safari 18.2' },
  devicePixelContentBox: { since: 'Safari, in none' },
  userActivation: { since: 'Firefox 120' },
  CloseWatcher: { since: 'Chrome 126, Firefox 149' },
  VideoEncoder: { since: 'Firefox 130', without: VIDEO },
  VideoFrame: { since: 'Firefox 130', without: VIDEO },
  EncodedVideoChunk: { since: 'Firefox 130', without: VIDEO },
  EncodedAudioChunk: { since: 'Firefox 130, Safari 26', without: DRIVER },
  AudioEncoder: { since: 'Firefox 130, Safari 26' },
  ImageDecoder: { since: 'Firefox 133' },
};

/** By the names of properties that are given a value: what an element says of itself to a screen reader. */
export const NEWER_SET = /^(?:role|aria[A-Z]\w*)$/;

/** By what is found in a style sheet. */
export const NEWER_STYLE: Readonly<Record<string, Newer & { readonly found: RegExp }>> = {
  ':has()': {
    found: /:has\(/,
    since: 'Firefox 121',
    without: 'a sheet is printed over the page, and with scripts off a media query keeps the late message away',
  },
  nesting: { found: /[{;}]\s*&/, since: 'Chrome 112, Firefox 117, Safari 16.5' },
  'color-mix()': { found: /color-mix\(/, since: 'Chrome 111' },
  'light-dark()': { found: /light-dark\(/, since: 'Chrome 123, Firefox 120, Safari 17.5' },
  'relative colours': { found: /\((?:from)\s/, since: 'Chrome 119, Firefox 128' },
  '@property': { found: /@property/, since: 'Firefox 128' },
  '@scope': { found: /@scope/, since: 'Chrome 118, Firefox 146, Safari 17.4' },
  '@starting-style': { found: /@starting-style/, since: 'Chrome 117, Firefox 129, Safari 17.5' },
  'style queries': { found: /@container[^{]*style\(/, since: 'Chrome 111' },
  scripting: {
    found: /\(scripting/,
    since: 'Chrome 120, Safari 17',
    without: ':has() does the same where it is not known',
  },
  ':popover-open': {
    found: /:popover-open/,
    since: 'Chrome 114, Firefox 125, Safari 17',
    without: 'the menu of a route unfolds',
  },
  ':user-invalid': { found: /:user-(?:in)?valid/, since: 'Chrome 119, Safari 16.5' },
  ':dir()': { found: /:dir\(/, since: 'Chrome 120' },
  ':state()': { found: /:state\(/, since: 'Chrome 125, Firefox 126, Safari 17.4' },
  'field-sizing': {
    found: /field-sizing/,
    since: 'Chrome 123, Safari 26.2',
    without:
      'a field for a rule scrolls where a line is wrapped, and a choice is as wide as the longest of what it offers',
  },
  'interpolate-size': { found: /interpolate-size/, since: 'Chrome 129' },
  anchors: {
    found: /anchor-name|position-(?:anchor|area|try)|inset-area/,
    since: 'Chrome 125, Firefox 147, Safari 26',
  },
  timelines: { found: /(?:scroll|view|animation)-timeline/, since: 'Chrome 115, Safari 26' },
  'content-visibility': { found: /content-visibility/, since: 'Firefox 125, Safari 18' },
  subgrid: { found: /subgrid/, since: 'Chrome 117' },
  'functions of steps and angles': {
    found: /[^\w-](?:round|mod|rem|abs|sign|sin|cos|tan|atan2|pow|hypot|log|exp)\(/,
    since: 'Chrome 111 to 138',
  },
  'linear()': { found: /[\s:,]linear\(/, since: 'Chrome 113, Safari 17.2' },
  'text-box': { found: /text-box/, since: 'Chrome 133, Safari 18.2' },
  'text-wrap': {
    found: /text-wrap/,
    since: 'Chrome 114, Firefox 121, Safari 17.5',
    without: 'a line of text breaks where it is full',
  },
  'scrollbar-width': {
    found: /scrollbar-width/,
    since: 'Chrome 121, Safari 18.2',
    without: 'scroll bars are as wide as the system’s',
  },
  'scrollbar-gutter': {
    found: /scrollbar-gutter/,
    since: 'Safari 18.2',
  },
  'math-style': {
    found: /math-style/,
    since: 'Firefox 117',
    without: 'a fraction in a line of text is set as small as that asks for',
  },
  zoom: { found: /[;{]zoom:/, since: 'Firefox 126', without: 'what is too wide for the paper is cut' },
};
