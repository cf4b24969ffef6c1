import { capitalise, countInWords, numberInWords } from '../../format/count.ts';
import { formatList } from '../../format/list.ts';
import type { agreement as french } from '../fr/agreement.ts';

/** `1, 4 to 8 and 15`. */
function listOfRuns(runs: readonly (readonly [number, number])[]): string {
  return formatList(
    runs.flatMap(([from, to]) => {
      if (to === from) return [String(from)];
      return to === from + 1 ? [String(from), String(to)] : [`${String(from)} to ${String(to)}`];
    }),
    'en',
  );
}

/** An agreement assembled from the library (M13, M15, M16). */
export const agreement: typeof french = {
  noBlank: (articles) =>
    articles === 1
      ? 'No blank in the article assembled.'
      : `No blank in the ${numberInWords(articles, 'en')} articles assembled.`,
  leftOut: (runs) => {
    const isOne = runs.length === 1 && runs[0]?.[0] === runs[0]?.[1];
    return `The record does not hold ${isOne ? 'article' : 'articles'} ${listOfRuns(runs)}.`;
  },
  articles: (articles) =>
    articles === 0
      ? 'No article can be printed.'
      : `${capitalise(countInWords(articles, 'en', { one: 'article is assembled', other: 'articles are assembled' }))}.`,
  missingBlanks: (count) =>
    `**${capitalise(countInWords(count, 'en', { one: 'blank is', other: 'blanks are' }))} still to be filled before signing.**`,
  unknownWordings: (count) =>
    `**${capitalise(countInWords(count, 'en', { one: 'clause has', other: 'clauses have' }))} no wording at the version and position written.**`,
  brokenReferences: (count) =>
    `**${capitalise(countInWords(count, 'en', { one: 'cross-reference aims', other: 'cross-references aim' }))} at a clause that is not there.**`,
  repeatedLabels: (count) =>
    `**${capitalise(countInWords(count, 'en', { one: 'label is', other: 'labels are' }))} placed twice.**`,
  unmarkedClauses: (count) =>
    `**${capitalise(countInWords(count, 'en', { one: 'clause is', other: 'clauses are' }))} neither binding nor indicative.**`,
  binds: (binding, indicative) =>
    binding === 0
      ? 'Nothing binds: every clause is indicative.'
      : `${capitalise(countInWords(binding, 'en', { one: 'clause binds', other: 'clauses bind' }))}, ${numberInWords(indicative, 'en')} ${indicative === 1 ? 'remains' : 'remain'} indicative.`,
  model: 'Text assembled from the clause library: a model to be reviewed, not legal advice.',
  unmarked: 'Neither binding nor indicative',
  nobody: 'To be named',
  cover: 'Cover page',
  facts: { instrument: 'Kind', starts: 'Effective date', term: 'Term', signed: 'Signed on' },
  thenIndefinite: (term) => `${term}, then indefinite`,
  blanks: 'What the contract fills in',
  coverColumns: ['Blank', 'Value', 'Article?'],
  toFill: 'To fill in',
  byDefault: 'default value of the library',
  article: (number) => `art.\u00a0${number}`,
  missing: 'To fill in: ',
  gaps: 'Before signing',
  gap: {
    missingBlank: (article, label) => `Article ${article}: fill in “${label}”.`,
    brokenReference: (article, title) =>
      `Article ${article}: the cross-reference aims at “${title}”, which this contract does not hold.`,
    brokenLabel: (article, title, label) =>
      `Article ${article}: the cross-reference aims at the label “${label}” of “${title}”, which the wording taken does not place.`,
    repeatedLabel: (article, label) =>
      `Article ${article}: the label “${label}” is placed twice; cross-references aim at the first.`,
    unknownWording: (title, version, tier) =>
      `“${title}”: the library has no wording at version ${version}, position “${tier}”.`,
    walkAway: (title) =>
      `“${title}”: the walk-away says where to stop and is not printed. Say which other position was obtained, or write a waiver.`,
    unmarkedClause: (article, title) =>
      `Article ${article}, “${title}”: say whether it binds (binding) or not (indicative).`,
  },
  deviation: (text) => `Departs from the model: ${text}`,
  waived: (titles) => `Waived: ${formatList(titles, 'en')}.`,
  signatures: 'Signatures',
  signature: (name) => `For ${name}`,
  signatory: 'Name and capacity',
  date: 'Date',
  sign: 'Signature',
  back: 'Back to the record',
  word: 'Word document',
  slides: 'Slides',
  markdown: 'Text',
  fileType: (type, size) => `(${type}, ${size})`,
  filesNote:
    'Both files hold the agreement alone, in the language of its clauses: no deviation and no waiver, which are the house’s own notes.',
  contents: 'Contents',
  preamble: (parties) => `Between ${parties}.`,
  page: 'Page',
  ofPages: 'of',
  assembledOn: (date, address) => `Assembled on ${date} from ${address}`,
  read: 'Read the assembled text',
};
