const link = document.querySelector<HTMLAnchorElement>('[data-search-link]');

async function open(): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('playbook-search [data-part="field"]');
  if (field) {
    field.focus();
    field.select();
    return;
  }
  const { openQuickSearch } = await import('./quick-dialog.ts');
  openQuickSearch(link?.href ?? '');
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}

document.addEventListener(
  'keydown',
  (event) => {
    const control =
      event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (!control && (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)))
      return;
    event.preventDefault();
    void open();
  },
  { capture: true },
);

link?.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  void open();
});
