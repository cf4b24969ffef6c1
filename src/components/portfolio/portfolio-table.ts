import { chosenRows, readChoice, sortRows, writeChoice, type Choice, type TableRow } from './portfolio-choice.ts';

/** Adds sorting and filters to the portfolio table; without it the table stays whole, in order of deadline. */
class PortfolioTable extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
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
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => requestAnimationFrame(() => this.update(form, body, rows)));
    this.update(form, body, rows);
  }

  private addSortButtons(
    form: HTMLFormElement,
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

  private restore(form: HTMLFormElement): void {
    const choice = readChoice(new URLSearchParams(location.search));
    const field = form.elements.namedItem('q');
    if (field instanceof HTMLInputElement) field.value = choice.query;
    for (const radio of form.querySelectorAll<HTMLInputElement>('input[type=radio]')) {
      const wanted = radio.name === 'state' ? choice.state : choice.type;
      if (radio.value === wanted) radio.checked = true;
    }
    this.markSort(choice.sort, choice.descends);
  }

  private choice(form: HTMLFormElement): Choice {
    const data = new FormData(form);
    const text = (name: string) => {
      const value = data.get(name);
      return typeof value === 'string' ? value : '';
    };
    const sorted = this.querySelector<HTMLTableCellElement>('th[aria-sort]');
    return {
      query: text('q'),
      state: text('state'),
      type: text('type'),
      sort: sorted?.dataset['column'] ?? 'deadline',
      descends: sorted?.getAttribute('aria-sort') === 'descending',
    };
  }

  private update(
    form: HTMLFormElement,
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
    const reset = form.querySelector<HTMLButtonElement>('button[type=reset]');
    if (reset) reset.hidden = choice.query === '' && choice.state === '' && choice.type === '';
    const query = writeChoice(choice);
    history.replaceState(history.state, '', `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`);
  }
}

if (!customElements.get('portfolio-table')) customElements.define('portfolio-table', PortfolioTable);
