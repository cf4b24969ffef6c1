import { foldLetters } from '../../model/folded-letters.ts';

/** Verbs that promise a movement without saying how far (M01), as stems without accents, French then English. */
const vagueStems = [
  'amelior',
  'renforc',
  'optimis',
  'developp',
  'favoris',
  'consolid',
  'dynamis',
  'promouv',
  'encourag',
  'facilit',
  'valoris',
  'accompagn',
  'souten',
  'maximis',
  'minimis',
  'intensifi',
  'perfectionn',
  'progress',
  'approfond',
  'improv',
  'strengthen',
  'optimiz',
  'develop',
  'foster',
  'enhanc',
  'boost',
  'promot',
  'leverag',
  'facilitat',
];
const endings = '(?:er|ir|oir|re|e|es|ent|ez|ons|a|ont|ant|era|eront|s|ing|ed)?';
const vague = new RegExp(`\\b(?:${vagueStems.join('|')})${endings}\\b`);

const months = [
  'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre',
  'january|february|march|april|may|june|july|august|september|october|november|december',
].join('|');
const smallNumbers = [
  'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante',
  'two|three|four|five|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty',
].join('|');
const otherQuantities = [
  'cents?|mille|millions?|zero|demi|moitie|d?un tiers|quarts?|doubl\\w*|tripl\\w*|quadrupl\\w*',
  'hundred|thousand|half|halv\\w*|a third|one third|twice|treble',
].join('|');
const spans = 'jours?|semaines?|mois|trimestres?|semestres?|ans?|annees?|days?|weeks?|months?|quarters?|years?';

/** What stands in a sentence as a date or a delay: a day, a month, a year, a quarter, « d’ici six mois ». */
const moments = new RegExp(
  [
    '\\b\\d{4}-\\d{2}-\\d{2}\\b',
    '\\b\\d{1,2}/\\d{1,2}/\\d{4}\\b',
    `\\b(?:\\d{1,2}(?:er|st|nd|rd|th)? )?(?:${months})(?: \\d{1,2}(?!\\d),?)?(?: \\d{4})?\\b`,
    '\\b[tqsh][1-4](?: (?:19|20)\\d{2})?\\b',
    '\\b(?:en|dici|fin|avant|des|depuis|courant|lannee|in|by|before|of|since|year)(?: a)? (?:19|20)\\d{2}\\b',
    `\\b(?:en|dans|sous|dici|in|within) (?:\\d+|un|une|a|one|${smallNumbers}) (?:${spans})\\b`,
  ].join('|'),
  'g',
);
const extents = new RegExp(`\\d|\\b(?:${smallNumbers}|${otherQuantities})\\b`);

function plain(text: string): string {
  return foldLetters(text).replace(/['’]/g, '').replace(/\s+/g, ' ');
}

/** Whether a sentence uses one of the vague verbs, whatever its accents. */
export function hasVagueWord(sentence: string): boolean {
  return vague.test(plain(sentence));
}

/** Whether a sentence says how far: a figure or a word of quantity that is no part of a date or a delay. */
export function hasExtent(sentence: string): boolean {
  return extents.test(plain(sentence).replace(moments, ' '));
}
