/** What the author of a trigger that cannot be read seems to have meant. */
export interface MeantTrigger {
  /** The rule to write; empty where it is not plain. */
  readonly suggestion: string;
  /** `limit` where a figure stands in the rule, `strict` where it should fire on the limit itself. */
  readonly advice: 'limit' | 'strict' | '';
  /** The figure that belongs under its own key, and that key. */
  readonly figure: string;
  readonly limit: string;
}

const numbers: Readonly<Record<string, string>> = {
  ...{ one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', nine: '9', twelve: '12' },
  ...{ un: '1', une: '1', deux: '2', trois: '3', quatre: '4', cinq: '5', neuf: '9', douze: '12' },
};
const number = `(\\d{1,2}|${Object.keys(numbers).join('|')})`;

/** The words for a period, by how each begins, and the one to write. */
const units: readonly (readonly [RegExp, string])[] = [
  [/^mo/, 'month'],
  [/^(quarter|trim)/, 'quarter'],
  [/^(half|sem)/, 'half-year'],
  [/^(year|an)/, 'year'],
  [/^per/, 'period'],
];
const unit =
  '(months?|mois|quarters?|trimestres?|half-years?|semestres?|years?|ans?|annees?|periods?|periodes?)(?![a-z])';
const last = '(?:the |any |les |des )?(?:last |dern\\w+ )?';
const among = new RegExp(
  `${number} (?:${unit} |times |fois )?(?:of|out of|over|in|within|en|sur|parmi|dans|des) ${last}${number}(?: (?:last |dern\\w+ )?${unit})?`,
);
const inARow = new RegExp(`${number} (?:consecutive |successive |straight )?${unit}`);

/** What is capped is what penalties cost, never a figure. */
const ofCosts = /\bcap(?:ped)?\b|penalit|penalt|\bmalus/;
/** Amounts owed whatever the figure: « chaque mois », “every quarter”, “always”. */
const always = /^(?:at |in |for |a |pour )?(?:each|every|chaque) (?:\w+)$|^(?:always|toujours|monthly|mensuel\w*)$/;
const onTheLimit =
  /at or (?:above|below)|at least|at most|reach|atteint|au moins|au plus|ou egal|or equal|equal to|[<>]=|[≤≥]/;
const under = /below|under|beneath|less than|lower than|sous|dessous|inferieur|moins de|</;
const over = /above|over|exceed|more than|greater than|dessus|superieur|depass|plus de|>/;
const limits: readonly (readonly [RegExp, string])[] = [
  [/criti/, 'critical'],
  [/plancher|floor/, 'floor'],
  [/plafond|ceiling/, 'ceiling'],
  [/cible|target|objecti/, 'target'],
  [/amber|orange|alert/, 'amber'],
];

/**
 * Reads a rule written as one would say it, in French or English: « sous le plancher pendant 3 mois
 * », “3 times in 6 months”.
 */
export function meantTrigger(raw: string): MeantTrigger {
  const text = raw.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
  if (ofCosts.test(text)) return { suggestion: 'cap reached', advice: '', figure: '', limit: '' };
  if (always.test(text)) return { suggestion: 'each period', advice: '', figure: '', limit: '' };
  const { lasting, rest } = lastingIn(text);
  const figure = /\d+(?:[.,]\d+)?(?: ?%)?/.exec(rest)?.[0] ?? '';
  if (onTheLimit.test(rest)) return { suggestion: '', advice: 'strict', figure, limit: '' };
  const side = under.test(rest) ? 'below' : over.test(rest) ? 'above' : undefined;
  const limit = limits.find(([pattern]) => pattern.test(rest))?.[1];
  const own = side && (side === 'below' ? 'floor' : 'ceiling');
  const isFigure = figure !== '' && limit === undefined;
  const condition = conditionOf(rest, side, limit, own);
  return {
    suggestion: condition === '' ? '' : `${condition}${lasting}`,
    advice: isFigure && condition !== '' && own !== undefined ? 'limit' : '',
    figure: figure.replace(',', '.'),
    limit: own ?? '',
  };
}

function conditionOf(
  text: string,
  side: string | undefined,
  limit: string | undefined,
  own: string | undefined,
): string {
  if (/late|retard|missing|manquant/.test(text)) return 'late';
  if (side !== undefined) return `${side} ${limit ?? own ?? ''}`;
  if (limit === 'critical') return limit;
  if (limit === 'floor') return 'below floor';
  return limit === 'ceiling' ? 'above ceiling' : '';
}

/** How long, as a rule says it, and the text without it. */
function lastingIn(text: string): { readonly lasting: string; readonly rest: string } {
  const [whole = '', count = '', early, size = '', length = early] = among.exec(text) ?? [];
  if (length !== undefined)
    return { lasting: ` for ${digits(count)} of ${digits(size)} ${unitOf(length)}s`, rest: text.replace(whole, '') };
  const [run = '', periods = '', span = ''] = inARow.exec(text) ?? [];
  if (run === '') return { lasting: '', rest: text };
  // What lasts for nothing fires at once, as a rule without a length does.
  if (/^0+$/.test(periods)) return { lasting: '', rest: text.replace(run, '') };
  const plural = digits(periods) === '1' ? '' : 's';
  return { lasting: ` for ${digits(periods)} ${unitOf(span)}${plural}`, rest: text.replace(run, '') };
}

const digits = (text: string) => numbers[text] ?? text;
const unitOf = (text: string) => units.find(([pattern]) => pattern.test(text))?.[1] ?? 'period';
