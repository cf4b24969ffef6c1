import { chooserCriteria, rankTypes, type Levels, type RankedType } from '../../domain/type-chooser.ts';
import { chooser as english } from '../../i18n/en/chooser.ts';
import { chooser as french } from '../../i18n/fr/chooser.ts';
import { answerBoxes, chooserResult, leadersOf } from '../../views/chooser/chooser-result.ts';
import { sentence } from '../../views/ui/sentence.ts';
import { readAnswers, writeAnswers } from './chooser-address.ts';

const words = document.documentElement.lang === 'en' ? english : french;

/**
 * Ranks the types as the questions are answered (M07). Every reason is in the page already; this shows those that
 * apply, puts the types in order, and keeps the answers in the address.
 */
class TypeChooser extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const list = this.querySelector<HTMLOListElement>('.rank');
    if (!form || !list) return;
    this.#restore(form);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#update(form, list);
    });
    form.addEventListener('change', () => {
      this.#update(form, list);
    });
    form.addEventListener('reset', () => {
      // The fields are cleared once the event is over.
      setTimeout(() => {
        this.#update(form, list);
        form.querySelector('input')?.focus();
      });
    });
    this.#update(form, list);
  }

  #restore(form: HTMLFormElement): void {
    const answers = readAnswers(new URLSearchParams(location.search));
    for (const criterion of chooserCriteria) {
      const inputs = form.querySelectorAll<HTMLInputElement>(`input[name="${criterion}"]`);
      inputs.forEach((input, index) => {
        input.checked = answers[criterion] === index;
      });
    }
  }

  #update(form: HTMLFormElement, list: HTMLOListElement): void {
    const answers = answersOf(form);
    const items = [...list.querySelectorAll<HTMLLIElement>(':scope > li')];
    const types = items.map((item) => ({ id: item.dataset['type'] ?? '', levels: levelsIn(item) }));
    const ranked = rankTypes(types.toSorted(byPlace(items)), answers);
    for (const type of ranked) {
      const item = items.find((each) => each.dataset['type'] === type.id);
      if (item) {
        showReasons(item, answers);
        fillBoxes(item, type);
        list.append(item);
      }
    }
    this.#tell(ranked, answers, items);
    const query = writeAnswers(answers);
    history.replaceState(history.state, '', `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`);
  }

  #tell(ranked: readonly RankedType[], answers: Levels, items: readonly HTMLLIElement[]): void {
    const nameOf = (id: string) => items.find((item) => item.dataset['type'] === id)?.dataset['name'] ?? id;
    const result = chooserResult(ranked, answers, nameOf);
    this.querySelector('[data-result]')?.replaceChildren(...sentence(words.result(result)).map(partNode));
    const count = this.querySelector('[data-answered]');
    if (count) count.textContent = words.answered(result.answered, result.total);
    const leaders = leadersOf(ranked);
    const only = leaders.length === 1 ? leaders[0] : undefined;
    for (const place of this.querySelectorAll<HTMLElement>('[data-rung], [data-column]')) {
      const isLeader = only !== undefined && (place.dataset['rung'] ?? place.dataset['column']) === only;
      place.classList.toggle(place.dataset['rung'] === undefined ? 'colsel' : 'here', isLeader);
      const note = place.querySelector<HTMLElement>('[data-suggested]');
      if (note) note.hidden = !isLeader;
    }
  }
}

/** The order of the reference file, whatever order the list is in by now. */
function byPlace(items: readonly HTMLLIElement[]) {
  const place = (id: string) => Number(items.find((item) => item.dataset['type'] === id)?.dataset['place'] ?? 0);
  return (a: { readonly id: string }, b: { readonly id: string }) => place(a.id) - place(b.id);
}

function answersOf(form: HTMLFormElement): Levels {
  return Object.fromEntries(
    chooserCriteria.flatMap((criterion) => {
      const level = [...form.querySelectorAll<HTMLInputElement>(`input[name="${criterion}"]`)].findIndex(
        ({ checked }) => checked,
      );
      return level === -1 ? [] : [[criterion, level]];
    }),
  );
}

function levelsIn(item: HTMLLIElement): Levels {
  return Object.fromEntries(
    chooserCriteria.flatMap((criterion) => {
      const level = item.dataset[criterion];
      return level === undefined ? [] : [[criterion, Number(level)]];
    }),
  );
}

function showReasons(item: HTMLLIElement, answers: Levels): void {
  for (const reason of item.querySelectorAll<HTMLLIElement>('.why > li')) {
    const answer = chooserCriteria.flatMap((criterion) =>
      criterion === reason.dataset['criterion'] ? (answers[criterion] ?? []) : [],
    )[0];
    reason.hidden = answer === undefined || String(answer) !== reason.dataset['answer'];
  }
}

function fillBoxes(item: HTMLLIElement, ranked: RankedType): void {
  const drawing = item.querySelector('.six');
  const boxes = answerBoxes(ranked);
  drawing?.setAttribute('aria-label', words.boxes(ranked.agrees, ranked.reserves, ranked.verdicts.length));
  drawing?.querySelectorAll('rect').forEach((box, index) => {
    box.setAttribute('class', boxes[index] ?? 'off');
  });
}

function partNode({ text, strong }: { readonly text: string; readonly strong: boolean }): Node {
  if (!strong) return document.createTextNode(text);
  const node = document.createElement('strong');
  node.textContent = text;
  return node;
}

if (!customElements.get('type-chooser')) customElements.define('type-chooser', TypeChooser);
