import { vote as english } from '../../i18n/en/vote.ts';
import { vote as french } from '../../i18n/fr/vote.ts';
import type { Locale } from '../../model/locale.ts';
import { renderEvidence, renderVerdict } from '../../views/vote/render-vote.ts';
import { readVote, type VoteSpeaker } from '../../views/vote/vote-reading.ts';
import type { VoteSetting } from '../../views/vote/vote-setting.ts';
import { fieldNames, readVoteForm, type VoteFault } from './vote-form.ts';

const locale: Locale = document.documentElement.lang === 'en' ? 'en' : 'fr';
const words = locale === 'en' ? english : french;

/** The vote simulator: it counts with the very code the build used, from the fields a reader changes. */
class VoteElement extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const block = this.querySelector('script[type="application/json"]')?.textContent;
    if (!form || !block) return;
    // The block was written by the build of this very site, from this very type.
    const setting = JSON.parse(block) as VoteSetting;
    const names = new Map(setting.voters.map(({ id, name }) => [id, name]));
    const speaker: VoteSpeaker = { words, locale, nameOf: (voter) => names.get(voter) ?? voter };
    const count = () => this.#count(form, setting, speaker);
    form.addEventListener('input', count);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      count();
    });
    // The fields take their first values only after this event.
    form.addEventListener('reset', () => setTimeout(count));
    // A browser may bring back what was written before the page was left.
    count();
  }

  #count(form: HTMLFormElement, setting: VoteSetting, speaker: VoteSpeaker): void {
    const data = new FormData(form);
    const threshold = form.querySelector<HTMLInputElement>(`[name="${fieldNames.threshold}"]`);
    const matter = setting.matters[Number(data.get(fieldNames.matter))];
    if (threshold) threshold.disabled = matter?.kind === 'reserved';
    const read = readVoteForm(data, setting);
    this.#showFaults(form, read.faults);
    const reading = 'rule' in read ? readVote(speaker, read.rule, read.cast) : undefined;
    this.#write('verdict', reading ? renderVerdict(reading.verdict) : words.uncounted);
    this.#write('evidence', reading ? renderEvidence(reading) : '');
  }

  /** Writes a part unless it says so already: a live region is not to repeat itself. */
  #write(part: string, markup: string): void {
    const place = this.querySelector(`[data-part="${part}"]`);
    if (place && this.#written.get(part) !== markup) place.innerHTML = markup;
    this.#written.set(part, markup);
  }

  readonly #written = new Map<string, string>();

  #showFaults(form: HTMLFormElement, faults: readonly VoteFault[]): void {
    for (const field of ['weights', 'threshold', 'quorum'] as const) {
      const fault = faults.find((each) => each.field === field);
      const place = this.querySelector<HTMLElement>(`[data-error="${field}"]`);
      if (!place) continue;
      place.hidden = fault === undefined;
      place.textContent = fault ? words.faults[field](fault.value) : '';
      for (const input of form.querySelectorAll(`[aria-describedby="${place.id}"]`))
        input.setAttribute('aria-invalid', String(fault !== undefined));
    }
  }
}

if (!customElements.get('vote-simulator')) customElements.define('vote-simulator', VoteElement);
