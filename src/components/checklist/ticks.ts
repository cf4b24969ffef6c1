import { saveFile } from '../save-file.ts';
import { ticks as english } from '../../i18n/en/ticks.ts';
import { ticks as french } from '../../i18n/fr/ticks.ts';
import { readKept, readTicksFile, standingOf, tick, writeTicksFile, type KeptTicks } from './kept-ticks.ts';

const words = document.documentElement.lang === 'en' ? english : french;

/**
 * Keeps a reader’s ticks in the browser, under the name the page gives; counts them, and saves them to a file and back.
 */
function startTicks(list: HTMLElement): void {
  const key = list.dataset['ticks'] ?? '';
  const boxes = [...list.querySelectorAll<HTMLInputElement>('input[data-tick]')];
  const lines = boxes.map((box) => ({ id: box.value, fingerprint: box.dataset['tick'] ?? '' }));
  let kept = readKept(stored(key));

  function show(): void {
    for (const [index, line] of lines.entries()) {
      const box = boxes[index];
      if (!box) continue;
      const { isTicked, isChanged, isNew } = standingOf(line, kept);
      box.checked = isTicked;
      reveal(box, 'changed', isChanged);
      reveal(box, 'new', isNew);
    }
    countTicks(list);
  }

  function keep(next: KeptTicks): void {
    kept = next;
    store(key, { ...kept, seen: lines.map(({ id }) => id) });
    show();
  }

  show();
  // What the page shows is seen from the next visit on; on this one, what is new stays marked.
  store(key, { ...kept, seen: lines.map(({ id }) => id) });
  list.addEventListener('change', ({ target }) => {
    const line = lines[boxes.findIndex((box) => box === target)];
    if (line && target instanceof HTMLInputElement) keep(tick(kept, line, target.checked));
  });
  document.querySelector('[data-ticks-save]')?.addEventListener('click', () => {
    saveFile(`${key.replaceAll('/', '-')}.json`, writeTicksFile(key, kept), 'application/json');
    say(words.saved(Object.keys(kept.ticked).length));
  });
  async function load(chooser: HTMLInputElement): Promise<void> {
    const text = await chooser.files?.[0]?.text();
    // The same file can be chosen again.
    chooser.value = '';
    if (text === undefined) return;
    const read = readTicksFile(text, key, lines);
    if (read.kind === 'loaded') keep({ ...kept, ticked: { ...kept.ticked, ...read.ticked } });
    say(read.kind === 'loaded' ? words.loaded(read.placed, read.unplaced) : words.refused[read.kind]);
  }

  const chooser = document.querySelector<HTMLInputElement>('[data-ticks-load]');
  chooser?.addEventListener('change', () => void load(chooser).catch(() => say(words.refused.unreadable)));
}

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function store(key: string, kept: KeptTicks): void {
  try {
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // Storage may be refused: the ticks then last as long as the page.
  }
}

function reveal(box: HTMLInputElement, mark: string, isShown: boolean): void {
  const place = box.closest('li')?.querySelector<HTMLElement>(`[data-mark="${mark}"]`);
  if (place) place.hidden = !isShown;
}

/** Writes the count of all lines, and of each owner’s, what the record proves included. */
function countTicks(list: HTMLElement): void {
  const bar = document.querySelector<HTMLProgressElement>('[data-progress]');
  const label = document.querySelector('[data-progress-text]');
  const done = [...list.querySelectorAll<HTMLInputElement>('input[type="checkbox"]:checked')];
  if (bar && label) {
    bar.value = done.length;
    label.textContent = words.done(done.length, bar.max);
  }
  for (const owner of document.querySelectorAll<HTMLElement>('[data-owner]'))
    owner.textContent = words.done(
      done.filter((box) => box.dataset['who'] === owner.dataset['owner']).length,
      Number(owner.dataset['total']),
    );
}

function say(text: string): void {
  const status = document.querySelector('[data-ticks-status]');
  if (status) status.textContent = text;
}

for (const list of document.querySelectorAll<HTMLElement>('[data-ticks]')) startTicks(list);
