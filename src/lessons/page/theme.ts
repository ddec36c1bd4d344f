/** Where the product keeps what a reader prefers. */
const KEY = 'fall-line';
const VERSION = 1;

/** What is kept there, of whatever version; nothing where nothing may be kept. */
function kept(): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

const DARK = matchMedia('(prefers-color-scheme: dark)');

function apply(theme: unknown): void {
  const dark = theme === 'dark' || (theme !== 'light' && DARK.matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
}

/** The scene that a figure shows, in a theme; where it stands in time may be locked, and stays. */
const inTheme = (address: string, theme: string): string =>
  `${address.replace(/&(theme|k)=[^&]*/g, '')}&theme=${theme}`;

/** The whole page and its figures in the theme that the reader has chosen, here or in Explore; a button changes it. */
export function keepTheme(): void {
  apply(kept().theme);
  DARK.addEventListener('change', () => apply(kept().theme));
  const toggle = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
  if (!toggle) return;
  toggle.hidden = false;
  toggle.addEventListener('click', () => {
    const theme = document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark';
    const all = kept();
    try {
      // What a later version of the product has stored is left alone.
      if (!(Number(all.version) > VERSION))
        localStorage.setItem(KEY, JSON.stringify({ version: VERSION, lang: 'auto', ...all, theme }));
    } catch {
      // It lasts as long as the page.
    }
    apply(theme);
    for (const figure of document.querySelectorAll('fall-line'))
      figure
        .getState()
        .then(({ address }) => figure.setState(inTheme(address, theme)))
        .catch(() => undefined);
  });
}
