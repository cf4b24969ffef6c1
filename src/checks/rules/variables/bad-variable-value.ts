import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { ClauseVariable } from '../../../model/clause.ts';
import { parseDuration } from '../../../model/duration.ts';
import { isIdentifier } from '../../../model/identifier.ts';
import { isIsoDate } from '../../../model/iso-date.ts';
import { meantDuration } from '../../../model/meant-duration.ts';
import { meantAmount } from '../../../model/money.ts';
import { parseFrontMatterNumber } from '../../../model/number.ts';
import { withPlainSigns } from '../../../model/plain-number.ts';
import type { CheckContext } from '../../check.ts';
import { filledVariables, type FilledVariable } from '../../material/filled-variables.ts';
import { writtenShare } from '../../material/written-number.ts';

const fits: Readonly<Record<ClauseVariable['type'], (value: string) => boolean>> = {
  rate: (value) => parseFrontMatterNumber(value) !== undefined,
  number: (value) => parseFrontMatterNumber(value) !== undefined,
  amount: (value) => /^[+-]?\d+(\.\d{1,2})?$/.test(value),
  duration: (value) => parseDuration(value) !== undefined,
  date: (value) => isIsoDate(value),
  text: () => true,
  kpi: (value) => isIdentifier(value),
};

/** A value that is not of the kind its variable declares, or a rate that lacks its sign. */
export function checkBadVariableValue(context: CheckContext): Diagnostic[] {
  return filledVariables(context)
    .map((filled) => ({ ...filled, type: kindOf(filled) }))
    .filter(({ type, value }) => isBadVariableValue(type, value))
    .map(({ name, type, value, place }) => {
      const isRead = isSignMissing(type, value);
      return problem('bad-variable-value', place(), {
        name,
        value,
        type,
        reads: isRead ? writtenShare(Number(value)) : '',
        meant: isRead ? `${value.trim()} %` : '',
        suggestion: isRead ? '' : suggestionFor(type, value.trim()),
      });
    });
}

/** Whether a value is not of a kind, or is a rate that lacks its sign. */
export function isBadVariableValue(type: ClauseVariable['type'], value: string): boolean {
  return !fits[type](value.trim()) || isSignMissing(type, value);
}

/**
 * Whether a rate is beyond 1 without a % sign: `97.5` would be 9,750 %. A rate that is beyond 100 %
 * on purpose bears its sign.
 */
export function isSignMissing(type: ClauseVariable['type'], value: string): boolean {
  const text = value.trim();
  return type === 'rate' && !text.endsWith('%') && Math.abs(parseFrontMatterNumber(text) ?? 0) > 1;
}

/** What was most likely meant: `12000` where `12 000 €` was written, `97.5 %` for `97,5 %`; empty where unsure. */
function suggestionFor(type: ClauseVariable['type'], value: string): string {
  const meant = meantFor(type, value);
  return meant !== '' && fits[type](meant) ? meant : '';
}

function meantFor(type: ClauseVariable['type'], value: string): string {
  if (type === 'amount') return meantAmount(value);
  if (type === 'duration') return meantDuration(value);
  if (type !== 'rate' && type !== 'number') return '';
  const point = withPlainSigns(value)
    .replace(/\s(?=\d)/g, '')
    .replace(',', '.');
  return isSignMissing(type, point) ? `${point} %` : point;
}

/** What a variable is filled with: a worked example gives the figure of a KPI, since it has no partnership. */
function kindOf({ variable: { type }, isExample }: FilledVariable): ClauseVariable['type'] {
  return type === 'kpi' && isExample ? 'number' : type;
}
