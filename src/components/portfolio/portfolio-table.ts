import { chosenRows, readChoice, sortRows, writeChoice, type Choice, type TableRow } from './portfolio-choice.ts';

/** Adds sorting and filters to the portfolio table; without it the table stays whole, in order of deadline. */
class PortfolioTable extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector<HTMLElement>('.filters');
    const body = this.querySelector('tbody');
    if (!form || !body) return;
    const rows = [...body.rows].map((element): TableRow & { readonly element: HTMLTableRowElement } => ({
      element,
      keys: element.dataset,
      text: element.dataset['text'] ?? '',
      type: element.dataset['type'] ?? '',
      states: (element.dataset['states'] ?? '').split(' '),
    }));
    form.hidden = false;
    this.addSortButtons(form, body, rows);
    this.restore(form);
    form.addEventListener('input', () => this.update(form, body, rows));
    form.querySelector('[data-reset]')?.addEventListener('click', () => {
      this.show(form, { query: '', state: '', type: '' });
      this.update(form, body, rows);
      form.querySelector('input')?.focus();
    });
    this.update(form, body, rows);
  }

  private addSortButtons(
    form: HTMLElement,
    body: HTMLTableSectionElement,
    rows: readonly (TableRow & { element: HTMLTableRowElement })[],
  ): void {
    for (const heading of this.querySelectorAll<HTMLTableCellElement>('th[data-column]')) {
      const column = heading.dataset['column'] ?? '';
      if (column === 'trend') continue;
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sortbtn';
      button.append(...heading.childNodes);
      heading.append(button);
      button.addEventListener('click', () => {
        const descends = heading.getAttribute('aria-sort') === 'ascending';
        this.markSort(column, descends);
        this.update(form, body, rows);
      });
    }
  }

  private markSort(column: string, descends: boolean): void {
    for (const heading of this.querySelectorAll<HTMLTableCellElement>('th[data-column]')) {
      if (heading.dataset['column'] === column)
        heading.setAttribute('aria-sort', descends ? 'descending' : 'ascending');
      else heading.removeAttribute('aria-sort');
    }
  }

  private restore(form: HTMLElement): void {
    const choice = readChoice(new URLSearchParams(location.search));
    this.show(form, choice);
    this.markSort(choice.sort, choice.descends);
  }

  private show(form: HTMLElement, choice: Pick<Choice, 'query' | 'state' | 'type'>): void {
    for (const input of form.querySelectorAll('input')) {
      if (input.type === 'search') input.value = choice.query;
      else input.checked = input.value === (input.name === 'state' ? choice.state : choice.type);
    }
  }

  private choice(form: HTMLElement): Choice {
    const chosen = (name: string) => form.querySelector<HTMLInputElement>(`input[name=${name}]:checked`)?.value ?? '';
    const sorted = this.querySelector<HTMLTableCellElement>('th[aria-sort]');
    return {
      query: form.querySelector<HTMLInputElement>('input[name=q]')?.value ?? '',
      state: chosen('state'),
      type: chosen('type'),
      sort: sorted?.dataset['column'] ?? 'deadline',
      descends: sorted?.getAttribute('aria-sort') === 'descending',
    };
  }

  private update(
    form: HTMLElement,
    body: HTMLTableSectionElement,
    rows: readonly (TableRow & { element: HTMLTableRowElement })[],
  ): void {
    const choice = this.choice(form);
    const shown = new Set(chosenRows(rows, choice));
    body.append(...sortRows(rows, choice).map((row) => row.element));
    for (const row of rows) row.element.hidden = !shown.has(row);
    const result = this.querySelector('[data-result]');
    const words =
      shown.size === 0 ? this.dataset['none'] : shown.size === 1 ? this.dataset['shownOne'] : this.dataset['shownMany'];
    if (result)
      result.textContent = (words ?? '').replace('{n}', String(shown.size)).replace('{total}', String(rows.length));
    const reset = form.querySelector<HTMLButtonElement>('[data-reset]');
    if (reset) reset.hidden = choice.query === '' && choice.state === '' && choice.type === '';
    const query = writeChoice(choice);
    history.replaceState(history.state, '', `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`);
  }
}

if (!customElements.get('portfolio-table')) customElements.define('portfolio-table', PortfolioTable);
