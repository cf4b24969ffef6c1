import { formatList } from '../../format/list.ts';
import type { Condition } from '../../model/condition.ts';
import type { Clause } from '../../model/playbook.ts';
import type { ViewContext } from '../view-context.ts';

/** A condition on a record in words: `pour le type Coentreprise`, `dès l’étape « Lancer »`. */
export function describeCondition(condition: Condition, { words, types }: ViewContext): string {
  const say = words.clause.condition;
  if (condition.kind === 'stage-from') return say.stage(words.vocabulary.stage[condition.stage]);
  if (condition.kind === 'set') return (condition.set ? say.set : say.notSet)(condition.field);
  if (condition.field === 'type') return say.type(types.get(condition.value)?.name ?? condition.value);
  return say.is(condition.field, condition.value);
}

/** When a clause is required: by the types that name it, then by its own conditions. Undefined when nothing requires it. */
export function requiredWhen(clause: Clause, context: ViewContext): string | undefined {
  const { locale, words, types } = context;
  const byType = [...types.values()].filter((type) => type.requires?.includes(clause.id)).map((type) => type.name);
  const reasons = [
    ...(byType.length > 0 ? [words.clause.page.byType(formatList(byType, locale))] : []),
    ...(clause.applies ?? []).map(({ when }) => describeCondition(when, context)),
  ];
  return reasons.length > 0 ? words.clause.page.requiredBy([...new Set(reasons)].join('\u202f; ')) : undefined;
}
