import { vote as english } from '../../i18n/en/vote.ts';
import { vote as french } from '../../i18n/fr/vote.ts';
import type { Locale } from '../../model/locale.ts';
import { renderEvidence, renderVerdict } from '../../views/vote/render-vote.ts';
import { readVote, type VoteSpeaker } from '../../views/vote/vote-reading.ts';
import type { VoteSetting } from '../../views/vote/vote-setting.ts';
import { fieldNames, readVoteForm, type VoteFault } from './vote-form.ts';

const locale: Locale = document.documentElement.lang === 'en' ? 'en' : 'fr';
const words = locale === 'en' ? english : french;

/**
 * Counts a vote with the very code the build used, from the fields a reader changes; the element holds
 * the form and the setting.
 */
export function simulateVote(element: HTMLElement): void {
  const form = element.querySelector('form');
  const block = element.querySelector('script[type="application/json"]')?.textContent;
  if (!form || !block) return;
  // The block was written by the build of this very site, from this very type.
  const setting = JSON.parse(block) as VoteSetting;
  const names = new Map(setting.voters.map(({ id, name }) => [id, name]));
  const speaker: VoteSpeaker = { words, locale, nameOf: (voter) => names.get(voter) ?? voter };
  const write = writer(element);
  const count = () => {
    const data = new FormData(form);
    const threshold = form.querySelector<HTMLInputElement>(`[name="${fieldNames.threshold}"]`);
    const matter = setting.matters[Number(data.get(fieldNames.matter))];
    if (threshold) threshold.disabled = matter?.kind === 'reserved';
    const read = readVoteForm(data, setting);
    showFaults(element, form, read.faults);
    const reading = 'rule' in read ? readVote(speaker, read.rule, read.cast) : undefined;
    write('verdict', reading ? renderVerdict(reading.verdict) : words.uncounted);
    write('evidence', reading ? renderEvidence(reading) : '');
  };
  form.addEventListener('input', count);
  form.addEventListener('submit', count);
  // The fields take their first values only after this event.
  form.addEventListener('reset', () => setTimeout(count));
  // The reader may have been faster than this code.
  count();
}

/** Writes a part unless it says so already: a live region is not to repeat itself. */
function writer(element: HTMLElement): (part: string, markup: string) => void {
  const written = new Map<string, string>();
  return (part, markup) => {
    const place = element.querySelector(`[data-part="${part}"]`);
    if (place && written.get(part) !== markup) place.innerHTML = markup;
    written.set(part, markup);
  };
}

function showFaults(element: HTMLElement, form: HTMLFormElement, faults: readonly VoteFault[]): void {
  for (const field of ['weights', 'threshold', 'quorum'] as const) {
    const fault = faults.find((each) => each.field === field);
    const place = element.querySelector<HTMLElement>(`[data-error="${field}"]`);
    if (!place) continue;
    place.hidden = fault === undefined;
    place.textContent = fault ? words.faults[field](fault.value) : '';
    for (const input of form.querySelectorAll(`[aria-describedby="${place.id}"]`))
      input.setAttribute('aria-invalid', String(fault !== undefined));
  }
}
