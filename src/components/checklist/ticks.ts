/** Keeps a reader’s ticks in the browser, under the name the page gives, and counts them. */
function startTicks(list: HTMLElement): void {
  const key = list.dataset['ticks'] ?? '';
  const boxes = [...list.querySelectorAll<HTMLInputElement>('input[data-tick]')];
  const bar = document.querySelector<HTMLProgressElement>('[data-progress]');
  const label = document.querySelector('[data-progress-text]');

  function stored(): readonly string[] {
    try {
      const value: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
      return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
    } catch {
      return [];
    }
  }

  function count(): void {
    const done = list.querySelectorAll('input[type="checkbox"]:checked').length;
    if (bar) bar.value = done;
    if (bar && label)
      label.textContent = (bar.dataset['progress'] ?? '')
        .replace('{done}', String(done))
        .replace('{total}', String(bar.max));
  }

  const ticked = new Set(stored());
  for (const box of boxes) box.checked = ticked.has(box.value);
  count();
  list.addEventListener('change', () => {
    try {
      localStorage.setItem(key, JSON.stringify(boxes.filter((box) => box.checked).map((box) => box.value)));
    } catch {
      // Storage may be refused: the ticks then last as long as the page.
    }
    count();
  });
}

for (const list of document.querySelectorAll<HTMLElement>('[data-ticks]')) startTicks(list);
document.querySelector('[data-print]')?.addEventListener('click', () => print());
