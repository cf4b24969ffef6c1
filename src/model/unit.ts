import { foldLetters } from './folded-letters.ts';
import { ownValue } from './own-value.ts';
import { plainBlanks } from './plain-blanks.ts';
import { refuse } from './refusal.ts';
import { textSchema } from './text.ts';

/** The units that the playbook reads, shows and translates, each with its other names: in small letters, without accents. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  '%': ['pourcent', 'pour cent', 'pourcentage', 'percent', 'per cent', 'percentage', 'pct'],
  EUR: ['euro', 'euros'],
  USD: ['dollar', 'dollars'],
  GBP: ['livre sterling', 'livres sterling', 'pound', 'pounds'],
  days: ['jour', 'jours', 'day'],
  hours: ['heure', 'heures', 'hour'],
  weeks: ['semaine', 'semaines', 'week'],
  months: ['mois', 'month'],
  points: ['point'],
  count: ['nombre', 'number'],
};

const meant = Object.fromEntries(
  Object.entries(otherNames).flatMap(([unit, names]) => [unit.toLowerCase(), ...names].map((name) => [name, unit])),
);

/**
 * The unit of a KPI’s values: `%`, a currency, `days`, `count` …, or any other word, shown as it is written. Another name of one that the
 * playbook knows is refused: values of « pourcent » would be neither read nor shown as shares.
 */
export const unitSchema = textSchema.transform((text, context) => {
  const suggestion = ownValue(meant, foldLetters(plainBlanks(text.normalize('NFKC'))).replace(/^(?:en|in) /, ''));
  return suggestion === undefined || suggestion === text
    ? text
    : refuse(context, 'bad-unit', { value: text, suggestion });
});
