import { chosenRows, readChoice, sortRows, writeChoice, type Choice } from './portfolio-choice.ts';
import { reasonColumn, type ShownRow } from './shown-row.ts';

/** A row with the element that shows it. */
interface ElementRow extends ShownRow {
  readonly element: HTMLTableRowElement;
}

/**
 * Adds sorting, filters, a choice of columns and the export of what is shown to the portfolio table, and keeps the
 * choice in the address; without it the table stays whole, in order of deadline.
 */
class PortfolioTable extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector<HTMLElement>('.filters');
    const body = this.querySelector('tbody');
    if (!form || !body) return;
    const columns = this.#headings().map((heading) => heading.dataset['column'] ?? '');
    const rows = [...body.rows].map((element): ElementRow => ({
      element,
      keys: element.dataset,
      text: element.dataset['text'] ?? '',
      type: element.dataset['type'] ?? '',
      states: (element.dataset['states'] ?? '').split(' '),
      words: {
        ...Object.fromEntries([...element.cells].map((cell, index) => [columns[index] ?? '', wordsOf(cell)])),
        [reasonColumn]: element.querySelector('[data-reason]')?.textContent.trim() ?? '',
      },
    }));
    this.#addSortButtons(form, body, rows);
    this.#restore(form);
    form.addEventListener('input', () => this.#update(form, body, rows));
    form.querySelector('[data-reset]')?.addEventListener('click', () => {
      this.#show(form, { query: '', state: '', type: '' });
      for (const box of columnBoxes(form)) box.checked = true;
      this.#update(form, body, rows);
      form.querySelector('input')?.focus();
    });
    form.querySelector('[data-export]')?.addEventListener('click', () => void this.#export(form, rows));
    const pick = form.querySelector<HTMLDetailsElement>('.pick');
    pick?.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      pick.open = false;
      pick.querySelector('summary')?.focus();
    });
    this.#update(form, body, rows);
  }

  #headings(): HTMLTableCellElement[] {
    return [...this.querySelectorAll<HTMLTableCellElement>('th[data-column]')];
  }

  #addSortButtons(form: HTMLElement, body: HTMLTableSectionElement, rows: readonly ElementRow[]): void {
    for (const heading of this.#headings()) {
      const column = heading.dataset['column'] ?? '';
      if (column === 'trend') continue;
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sortbtn';
      button.append(heading.textContent.trim());
      heading.replaceChildren(button);
      button.addEventListener('click', () => {
        const descends = heading.getAttribute('aria-sort') === 'ascending';
        this.#markSort(column, descends);
        this.#update(form, body, rows);
      });
    }
  }

  #markSort(column: string, descends: boolean): void {
    for (const heading of this.#headings()) {
      if (heading.dataset['column'] === column)
        heading.setAttribute('aria-sort', descends ? 'descending' : 'ascending');
      else heading.removeAttribute('aria-sort');
    }
  }

  #restore(form: HTMLElement): void {
    const choice = readChoice(new URLSearchParams(location.search));
    this.#show(form, choice);
    for (const box of columnBoxes(form)) box.checked = !choice.hidden.includes(box.value);
    this.#markSort(choice.sort, choice.descends);
  }

  #show(form: HTMLElement, choice: Pick<Choice, 'query' | 'state' | 'type'>): void {
    for (const input of form.querySelectorAll('input')) {
      if (input.type === 'search') input.value = choice.query;
      else if (input.type === 'radio')
        input.checked = input.value === (input.name === 'state' ? choice.state : choice.type);
    }
  }

  #choice(form: HTMLElement): Choice {
    const chosen = (name: string) => form.querySelector<HTMLInputElement>(`input[name=${name}]:checked`)?.value ?? '';
    const sorted = this.querySelector<HTMLTableCellElement>('th[aria-sort]');
    return {
      query: form.querySelector<HTMLInputElement>('input[name=q]')?.value ?? '',
      state: chosen('state'),
      type: chosen('type'),
      sort: sorted?.dataset['column'] ?? 'deadline',
      descends: sorted?.getAttribute('aria-sort') === 'descending',
      hidden: columnBoxes(form)
        .filter((box) => !box.checked)
        .map((box) => box.value),
    };
  }

  #update(form: HTMLElement, body: HTMLTableSectionElement, rows: readonly ElementRow[]): void {
    const choice = this.#choice(form);
    const shown = new Set(chosenRows(rows, choice));
    body.append(...sortRows(rows, choice).map((row) => row.element));
    for (const row of rows) row.element.hidden = !shown.has(row);
    this.#headings().forEach((heading, index) => {
      heading.hidden = choice.hidden.includes(heading.dataset['column'] ?? '');
      for (const { element } of rows) {
        const cell = element.cells[index];
        if (cell) cell.hidden = heading.hidden;
      }
    });
    const result = this.querySelector('[data-result]');
    const words =
      shown.size === 0 ? this.dataset['none'] : shown.size === 1 ? this.dataset['shownOne'] : this.dataset['shownMany'];
    if (result)
      result.textContent = (words ?? '').replace('{n}', String(shown.size)).replace('{total}', String(rows.length));
    const reset = form.querySelector<HTMLButtonElement>('[data-reset]');
    if (reset)
      reset.hidden = [choice.query, choice.state, choice.type, ...choice.hidden].every((asked) => asked === '');
    const query = writeChoice(choice);
    history.replaceState(history.state, '', `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`);
  }

  /** Hands over the rows and columns of the moment, in their order; the code for it comes when it is asked for. */
  async #export(form: HTMLElement, rows: readonly ElementRow[]): Promise<void> {
    const choice = this.#choice(form);
    const columns = this.#headings()
      .map((heading) => ({ name: heading.dataset['column'] ?? '', head: heading.textContent.trim() }))
      .filter(({ name }) => !choice.hidden.includes(name));
    const { currency = '', reason = '', file = '' } = this.dataset;
    const { downloadShown } = await import('./portfolio-download.ts');
    downloadShown(file, sortRows(chosenRows(rows, choice), choice), columns, currency, reason);
  }
}

function columnBoxes(form: HTMLElement): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('input[name=column]')];
}

/** What a cell says first: the name of a partnership without its partners, a stage without its drawing. */
function wordsOf(cell: HTMLTableCellElement): string {
  const said = cell.querySelector('a, .life__txt') ?? cell;
  return said.textContent.replace(/\s+/g, ' ').trim();
}

if (!customElements.get('portfolio-table')) customElements.define('portfolio-table', PortfolioTable);
