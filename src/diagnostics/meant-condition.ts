import { parseCondition } from '../model/condition.ts';
import { meantCurrency } from '../model/meant-currency.ts';
import { plainBlanks } from '../model/plain-blanks.ts';
import { stages } from '../model/stage.ts';
import { nearestOf } from './near-match.ts';

/** Signs and words that stand for ours in a condition, each with what it is written as here. */
const asWritten: readonly (readonly [RegExp, string])[] = [
  [/ ?(?:>=|≥| au moins | at min(?:imum)? ) ?/, ' at least '],
  [/ ?(?:<=|≤| au plus | at max(?:imum)? ) ?/, ' at most '],
  [/ ?={1,3} ?| (?:est|vaut|equals) /, ' is '],
  [/ is (?:renseignée?|remplie?|présente?|filled|present)$/, ' is set'],
  [/(?<=\d) (?=\d{3})/g, ''],
  [/(?<=\d),(?=\d)/, '.'],
  [/(?<=\d)%$/, ' %'],
  [/["“”«»]/g, ''],
];

/**
 * The condition that was meant: `type = joint-venture` and « type est joint venture » are `type is joint-venture`,
 * « scope.amount ≥ 5 000 € » `scope.amount at least 5000 EUR`, and a stage is the nearest of the eight. Empty
 * where nothing is understood.
 */
export function meantCondition(written: string): string {
  const [, from = ''] = /^(?:stage|étape) (?:from|depuis|dès|à partir de) (.+)$/i.exec(plainBlanks(written)) ?? [];
  const stage = from === '' ? '' : nearestOf(from.replaceAll(' ', '-'), stages);
  if (stage !== '') return `stage from ${stage}`;
  const signs = asWritten.reduce((read, [sign, word]) => read.replace(sign, word), plainBlanks(written));
  const text = plainBlanks(withCurrencyCode(signs));
  const [, field = '', value = ''] = /^(\S+) is (?!not set$)(\S+(?: \S+)+)$/.exec(text) ?? [];
  const meant = field === '' ? text : `${field} is ${value.replaceAll(' ', '-')}`;
  return parseCondition(meant) === undefined ? '' : meant;
}

/** An amount with the code of the currency that ends it: `5000 $` is `5000 USD`. */
function withCurrencyCode(text: string): string {
  return text.replace(/(?<=\d) ?([^\d\s]\D*)$/, (whole, word: string) => {
    const code = meantCurrency(word);
    return code === '' ? whole : ` ${code}`;
  });
}
