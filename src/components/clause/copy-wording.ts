import { copying as english } from '../../i18n/en/copying.ts';
import { copying as french } from '../../i18n/fr/copying.ts';
import { plainText } from './plain-text.ts';

const words = document.documentElement.lang === 'en' ? english : french;
const answers: HTMLElement[] = [];

/**
 * Puts a button after a wording that copies it, and says beside it whether it did; what an earlier
 * button said is taken away.
 */
function offerCopy(wording: Element): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'linkbtn';
  button.textContent = words.button;
  // Every button bears the same words: the heading of its wording tells them apart.
  const heading = wording.closest('[aria-labelledby]')?.getAttribute('aria-labelledby');
  if (heading) button.setAttribute('aria-describedby', heading);
  const answer = document.createElement('span');
  answer.className = 'small quiet';
  answer.setAttribute('role', 'status');
  answers.push(answer);
  button.addEventListener('click', () => {
    for (const each of answers) each.textContent = '';
    navigator.clipboard.writeText(plainText(wording)).then(
      () => (answer.textContent = words.done),
      () => (answer.textContent = words.refused),
    );
  });
  const line = document.createElement('p');
  line.className = 'copyline no-print';
  line.append(button, answer);
  wording.after(line);
}

// A page that came unencrypted has no clipboard, and then no button.
if ('clipboard' in navigator) for (const wording of document.querySelectorAll('[data-copy]')) offerCopy(wording);
