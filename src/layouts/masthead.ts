const themes = ['auto', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

const storageKey = 'playbook-theme';
const buttons = document.querySelectorAll<HTMLButtonElement>('[data-theme-toggle]');

function currentTheme(): Theme {
  const set = document.documentElement.dataset['theme'];
  return set === 'light' || set === 'dark' ? set : 'auto';
}

function label(theme: Theme): void {
  for (const button of buttons) {
    button.setAttribute('aria-label', button.dataset[theme] ?? '');
    button.title = button.dataset[theme] ?? '';
  }
}

function applyTheme(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  label(theme);
  try {
    localStorage.setItem(storageKey, theme);
  } catch {
    // Storage may be refused: the choice then lasts for this page only.
  }
}

label(currentTheme());
for (const button of buttons)
  button.addEventListener('click', () => {
    const next = themes[(themes.indexOf(currentTheme()) + 1) % themes.length];
    applyTheme(next ?? 'auto');
  });

// On a phone the places of the site are one line that scrolls: the current one is brought into it.
const here = document.querySelector<HTMLElement>('.mainnav [aria-current]');
const places = here?.closest('nav');
if (here && places) {
  const [place, line] = [here.getBoundingClientRect(), places.getBoundingClientRect()];
  places.scrollLeft += place.left - line.left - (line.width - place.width) / 2;
}

const search = document.querySelector<HTMLAnchorElement>('[data-search-link]');
document.addEventListener('keydown', (event) => {
  const typing =
    event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]');
  const shortcut =
    (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) || (event.key === '/' && !typing);
  // A page that has its own search field takes the shortcut first and prevents the default.
  if (!shortcut || !search || event.defaultPrevented) return;
  event.preventDefault();
  location.assign(search.href);
});
