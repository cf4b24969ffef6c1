const link = document.querySelector<HTMLAnchorElement>('[data-search-link]');
const dialog = document.querySelector<HTMLDialogElement>('[data-quick-search]');

/** Opens at once, with the field ready for the next key; what answers to it comes with a script of its own. */
function open(): void {
  const field = document.querySelector('playbook-search [data-part="field"]') ?? dialog?.querySelector('input');
  if (!(field instanceof HTMLInputElement)) return;
  const quick = dialog?.contains(field) ? dialog : undefined;
  if (quick && !quick.open) quick.showModal();
  field.focus();
  field.select();
  if (quick) void import('./quick-dialog.ts').then(({ answerIn }) => answerIn(quick, field));
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
    open();
  },
  { capture: true },
);

link?.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  open();
});
