import { ownValue } from '../model/own-value.ts';
import { closest, distance } from 'fastest-levenshtein';
import { vocabulary } from '../i18n/fr/vocabulary.ts';
import { meantCadence } from '../model/meant-cadence.ts';
import { stages } from '../model/stage.ts';
import { frenchKeys, frenchValues } from './french-words.ts';
import { meantYears } from './meant-years.ts';

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/**
 * The known word nearest to what was written: the same but for case and accents, two letters in the wrong order, or at
 * most a third of the letters wrong. Empty when nothing is near.
 */
export function nearestOf(written: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const word = folded(written);
  const exact = known.find((candidate) => folded(candidate) === word);
  if (exact !== undefined) return exact;
  const words = known.map((candidate) => candidate.toLowerCase());
  const swapped = words.findIndex((candidate) => isSwapOf(word, candidate));
  if (swapped !== -1) return known[swapped] ?? '';
  const near = closest(word, words);
  const isNear = distance(word, near) <= Math.max(1, Math.floor(Math.max(word.length, near.length) / 3));
  return (isNear && known[words.indexOf(near)]) || '';
}

/** How many letters to add, take away or change make one word of another. */
export function lettersApart(word: string, other: string): number {
  return distance(word, other);
}

/** Whether two words differ by two neighbouring letters in the other order alone: `tilte`. */
export function isSwapOf(word: string, candidate: string): boolean {
  const at = [...word].findIndex((letter, index) => letter !== candidate.charAt(index));
  if (at === -1 || word.length !== candidate.length) return false;
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2) === candidate;
}

/** The key an editor meant: as `nearestOf`, after trying French names such as « échéance » for `due`. */
export const nearestKey = remembered(
  (written, known) =>
    translated(written, frenchKeys, known) || nearestOf(written, known) || nearestFrench(written, frenchKeys, known),
);

/**
 * The value an editor meant, by its name, its French one or its rank: « création de valeur » or « étape
 * 6 » for `value-creation`.
 */
export const nearestValue = remembered(
  (written, known) =>
    known.find((value) => value.startsWith('yearly') && value === meantYears(written)) ||
    stageOfRank(written, known) ||
    translated(written, frenchValues, known) ||
    shownAs(written, known) ||
    shownAs(written.replace(/s$/i, ''), known) ||
    nearestOf(written, known) ||
    nearestFrench(written, frenchValues, known) ||
    known.find((value) => value === meantCadence(written)) ||
    '',
);

const mostRemembered = 1_000;

/** A search that remembers its last answers: a file of many mistakes makes the same one over and over. */
function remembered(search: (written: string, known: readonly string[]) => string) {
  const answers = new Map<string, string>();
  return (written: string, known: readonly string[]): string => {
    const question = [written, ...known].join('\n');
    const answer = answers.get(question) ?? search(written, known);
    if (answers.size >= mostRemembered) answers.clear();
    answers.set(question, answer);
    return answer;
  };
}

/** The stage of a rank, as people number them: `6`, « étape 6 ». */
function stageOfRank(written: string, known: readonly string[]): string {
  const [, rank] = /^(?:(?:etape|stage) )?([1-8])$/.exec(folded(written)) ?? [];
  const stage = rank === undefined ? undefined : stages[Number(rank) - 1];
  return stage !== undefined && known.includes(stage) ? stage : '';
}

/** Accents, capitals and what joins the words do not count: « Date limite », `date_limite`. */
const hyphenated = (text: string) => folded(text).replace(/[\s_’'-]+/g, '-');

/** The first of the words a French one may mean that is allowed here; empty where none is. */
function translated(written: string, words: FrenchWords, known: readonly string[]): string {
  const word = hyphenated(written);
  const meant = ownValue(words, word)?.split(' ');
  return meant?.find((candidate) => known.includes(candidate)) ?? '';
}

/** A shorter word is one slip away from many that mean something else. */
const shortestMistyped = 4;

/** The allowed word whose French name is nearest to a mistyped one. */
function nearestFrench(written: string, words: FrenchWords, known: readonly string[]): string {
  const possible = Object.keys(words).filter(
    (word) => word.length >= shortestMistyped && translated(word, words, known) !== '',
  );
  return translated(nearestOf(hyphenated(written), possible), words, known);
}

/** The value that the site shows under these French words. */
function shownAs(written: string, known: readonly string[]): string {
  const word = hyphenated(written);
  for (const group of Object.values<unknown>(vocabulary)) {
    if (typeof group !== 'object' || group === null) continue;
    const shown = Object.entries(group).find(
      ([value, label]) => known.includes(value) && hyphenated(String(label)) === word,
    );
    if (shown) return shown[0];
  }
  return '';
}

type FrenchWords = Readonly<Record<string, string>>;
