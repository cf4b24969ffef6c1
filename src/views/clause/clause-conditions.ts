import { formatItems } from '../../format/list.ts';
import { formatMoney } from '../../format/money.ts';
import { agreedDecimals, formatAgreedPercent, formatNumber } from '../../format/number.ts';
import type { Condition } from '../../model/condition.ts';
import { ownValue } from '../../model/own-value.ts';
import type { Clause } from '../../model/playbook.ts';
import type { ViewContext } from '../view-context.ts';

/** A condition on a record in words: `pour le type « Coentreprise »`, `dès l’étape « Lancer »`. */
export function describeCondition(context: ViewContext, condition: Condition): string {
  return conditionIn(context, condition, context.words.clause.condition);
}

/** The same after « si »: `le type est « Coentreprise »`, `la fiche renseigne l’investissement`. */
export function supposeCondition(context: ViewContext, condition: Condition): string {
  return conditionIn(context, condition, context.words.clause.supposed);
}

function conditionIn(
  context: ViewContext,
  condition: Condition,
  say: ViewContext['words']['clause']['supposed'],
): string {
  const { words, contractKinds, locale } = context;
  if (condition.kind === 'stage-from') return say.stage(words.vocabulary.stage[condition.stage]);
  if (condition.kind === 'open-conflict') return say.openConflict;
  if (condition.kind === 'set') return (condition.set ? say.set : say.notSet)(nameOf(context, condition.field));
  if (condition.kind === 'limit') {
    const number = Number(condition.value);
    const value =
      condition.unit === ''
        ? formatNumber(number, locale, { max: agreedDecimals })
        : condition.unit === '%'
          ? formatAgreedPercent(number / 100, locale)
          : formatMoney(Math.round(number * 100), condition.unit, locale);
    return (condition.limit === 'at least' ? say.atLeast : say.atMost)(nameOf(context, condition.field), value);
  }
  if (condition.field === 'stage')
    return say.atStage(ownValue(words.vocabulary.stage, condition.value) ?? condition.value);
  if (condition.field === 'country' || condition.field === 'parties.country') return say.country(condition.value);
  const fact = condition.value === 'true' ? ownValue(say.facts, condition.field) : undefined;
  if (fact !== undefined) return fact;
  if (condition.field === 'type') return say.type(context.typeName(condition.value));
  if (condition.field === 'contracts.kind')
    return say.contractKind(contractKinds.get(condition.value)?.name ?? condition.value);
  return say.is(condition.field, condition.value);
}

/** A field by its name where the interface has one, else as it is written. */
function nameOf({ words }: ViewContext, field: string): string {
  return ownValue(words.clause.condition.fields, field) ?? words.kpi.tally.quoted(field);
}

/**
 * When a clause is required: by the types that name it, then by its own conditions. Undefined when nothing requires it.
 */
export function requiredWhen(context: ViewContext, clause: Clause): string | undefined {
  const { locale, words, types } = context;
  const byType = [...types.values()].filter((type) => type.requires?.includes(clause.id)).map((type) => type.name);
  const reasons = [
    ...(byType.length > 0 ? [words.clause.page.byType(byType)] : []),
    ...(clause.applies ?? []).map(({ when }) => describeCondition(context, when)),
  ];
  return reasons.length > 0 ? words.clause.page.requiredBy(formatItems([...new Set(reasons)], locale)) : undefined;
}
