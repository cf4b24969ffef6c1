import { z } from 'zod';
import { articleSchema } from './article.ts';
import { noted } from './author-note.ts';
import { durationSchema } from './duration.ts';
import { idSchema } from './identifier.ts';
import { isoDateSchema } from './iso-date.ts';
import { meantTrigger } from './meant-trigger.ts';
import { numberBetween, numberSchema } from './number.ts';
import { calendarFrequencies, periodSchema, type CalendarFrequency } from './period.ts';
import { plainBlanks } from './plain-blanks.ts';
import { refuse } from './refusal.ts';
import { eachCounts } from './repetition.ts';
import { textSchema } from './text.ts';

/** Why a period agreed as excluded does not count (M32). */
export const exclusionCauses = ['force-majeure', 'other-party', 'agreed'] as const;

/** When a threshold sets a clause in motion. */
export interface TriggerRule {
  /**
   * `beyond` is the worse side of the limit, whichever that is for the KPI; `each`, every period with a value, whatever
   * it is; `cap`, what a malus of the same line costs has reached a cap that bears on more than one period.
   */
  readonly test: 'below' | 'above' | 'beyond' | 'late' | 'each' | 'cap';
  readonly limit: 'target' | 'amber' | 'floor' | 'ceiling' | 'critical' | undefined;
  /** How many periods must breach before it fires: consecutive ones, unless a `window` says among how many. */
  readonly periods: number;
  /** Among how many of the last counted periods, where they need not be consecutive: always more than `periods`. */
  readonly window?: number;
  /**
   * How long one of them is, where the rule names it: `for 2 months`, but not `for 2 periods`. A year is one of the
   * KPI, in whichever month it begins.
   */
  readonly frequency?: CalendarFrequency;
}

const limits = ['target', 'amber', 'floor', 'ceiling', 'critical'] as const;

/** `late`, `below floor`, `above ceiling for 2 of 6 months`: what is breached, how often, of how many, and of what. */
const triggerPattern =
  /^(late|critical|(below|above) (target|amber|floor|ceiling|critical))(?: for ([1-9]\d?)(?: of ([1-9]\d?))? (month|quarter|half-year|year|period)s?)?$/;

/**
 * How a rule on a cap is written: it is reached once a year, a contract year or a contract, so that
 * there is nothing to count.
 */
const capReached = 'cap reached';

/** How a rule is written that every figure satisfies: a royalty, a price that follows an index. */
const eachPeriod = 'each period';

/**
 * Reads `below floor for 2 months`, `below floor for 3 of 6 months`, `above ceiling`, `critical`, `late for 2
 * quarters`, `each period`, `cap reached`. `for 3 of 3 months` is `for 3 months`. Undefined for anything else, and
 * where more periods must breach than are counted.
 */
export function parseTriggerRule(text: string): TriggerRule | undefined {
  const written = plainBlanks(text);
  if (written === capReached) return { test: 'cap', limit: undefined, periods: 1 };
  if (written === eachPeriod) return { test: 'each', limit: undefined, periods: 1 };
  const match = triggerPattern.exec(written);
  if (!match) return undefined;
  const [, condition, side, named, count, among, length] = match;
  const frequency = calendarFrequencies.find((known) => known === `${length ?? ''}ly`);
  const [periods, window] = [Number(count ?? 1), Number(among ?? count ?? 1)];
  if (periods > window) return undefined;
  const run = { periods, ...(window > periods && { window }), ...(frequency && { frequency }) };
  if (condition === 'late') return { test: 'late', limit: undefined, ...run };
  if (condition === 'critical') return { test: 'beyond', limit: 'critical', ...run };
  return { test: side === 'above' ? 'above' : 'below', limit: limits.find((known) => known === named), ...run };
}

export const triggerRuleSchema = z
  .string()
  .transform((raw, context): TriggerRule => parseTriggerRule(raw) ?? refuseTrigger(raw, context));

function refuseTrigger(raw: string, context: z.core.$RefinementCtx): never {
  const [, , , , count, among] = triggerPattern.exec(plainBlanks(raw)) ?? [];
  return count === undefined || among === undefined
    ? refuse(context, 'bad-trigger', { value: raw, ...meantTrigger(raw) })
    : refuse(context, 'trigger-over-window', {
        value: raw,
        count,
        window: among,
        suggestion: plainBlanks(raw).replace(`${count} of ${among}`, `${among} of ${count}`),
      });
}

/** The clause that a threshold triggers, and who must decide by when (M17). */
export const kpiTriggerSchema = z.strictObject({
  when: noted(
    triggerRuleSchema,
    'La condition\u00a0: «\u00a0below floor for 2 months\u00a0», deux mois de suite, ou «\u00a0below floor for 3 of 6 months\u00a0», trois des six derniers mois. Une période écartée ne compte pas parmi les six\u202f; une période sans donnée y compte, sans franchir le seuil, sauf si «\u00a0on-missing\u00a0» de l’indicateur en dispose autrement. «\u00a0each period\u00a0» joue à chaque période qui a une valeur, quelle qu’elle soit\u00a0: une redevance, un intéressement, un prix indexé\u202f; une période dont le montant est nul ne demande rien. «\u00a0cap reached\u00a0» joue dès que les malus de la ligne atteignent un plafond de leur clause (par année, par année de contrat, sur le contrat) ou celui de toutes les pénalités du contrat\u00a0: une fois par plafond, dans la période qui l’atteint. Si plusieurs indicateurs entament le même plafond, écrivez-le à chacun\u00a0: celui qui l’atteint le déclenche.',
    'The condition: “below floor for 2 months”, two months in a row, or “below floor for 3 of 6 months”, three of the last six months. An excluded period is not counted among the six; one without data is, as not breaching, unless “on-missing” of the KPI says otherwise. “each period” fires in each period that has a value, whatever it is: a royalty, a share of a gain, an indexed price; a period whose amount is nil asks for nothing. “cap reached” fires once the malus amounts of the line reach a cap of their clause (per year, per contract year, over the contract) or the one on all the penalties of the contract: once for each cap, in the period that reaches it. Where several KPIs draw on one cap, write it at each: the one that reaches it sets it off.',
  ),
  clause: noted(idSchema, 'La clause déclenchée.', 'The clause triggered.'),
  contract: noted(
    idSchema.optional(),
    'Le contrat dont la clause s’applique, quand plusieurs la portent\u202f; ses avenants comptent avec lui.',
    'The contract whose clause applies, where several hold it; its amendments count with it.',
  ),
  article: noted(
    articleSchema.optional(),
    'L’article du contrat\u202f; si le contrat porte la clause sous plusieurs articles, celui dont les conditions s’appliquent.',
    'The article of the contract; where it holds the clause under several, the one whose terms apply.',
  ),
  'owed-by': noted(
    idSchema.optional(),
    'La partie qui doit le montant\u00a0: celle qui manque au seuil, pour un malus. Si plusieurs en doivent chacune une part, écrivez une clause pour chacune, sa part dans la formule\u00a0: «\u00a0gap * 500 * 60 %\u00a0». Les plafonds valent pour chaque partie qui doit. Si une ligne plus récente en nomme une autre, chacune doit ce que coûtent les périodes de sa ligne.',
    'The party that owes the amount: the one that misses the threshold, for a malus. Where several owe a share each, write a clause for each, its share in the formula: “gap * 500 * 60 %”. Caps hold for each party that owes. Where a later line names another, each owes what the periods of its line cost.',
  ),
  'owed-to': noted(
    idSchema.optional(),
    'La partie à qui il est dû\u202f; à deux, l’autre partie.',
    'The party it is owed to; with two parties, the other one.',
  ),
  body: noted(idSchema.optional(), 'Le comité qui décide.', 'The committee that decides.'),
  within: noted(
    durationSchema.optional(),
    'Le délai pour décider, à compter de la fin de la période ou, s’il manque une valeur, du jour où elle était due.',
    'The time to decide, from the end of the period or, where a value is missing, from the day it was due.',
  ),
});

export type KpiTrigger = z.infer<typeof kpiTriggerSchema>;

/** The limits agreed on a KPI. Which side is good follows the KPI’s direction in the catalogue. */
const thresholdFields = {
  target: noted(
    numberSchema.optional(),
    'La cible\u00a0: dans la cible à partir d’ici.',
    'The target: on target from here.',
  ),
  'target-high': noted(
    numberSchema.optional(),
    'Le haut de la plage visée, pour un indicateur de plage.',
    'The top of the target range, for a range KPI.',
  ),
  amber: noted(
    numberSchema.optional(),
    'La limite sous laquelle l’indicateur est hors cible.',
    'The limit beyond which the KPI is off target.',
  ),
  floor: noted(numberSchema.optional(), 'Le seuil contractuel.', 'The contractual threshold.'),
  ceiling: noted(
    numberSchema.optional(),
    'Le plafond contractuel, quand plus bas vaut mieux.',
    'The contractual ceiling, where lower is better.',
  ),
  critical: noted(numberSchema.optional(), 'La limite critique.', 'The critical limit.'),
};

/** The use of a catalogue KPI by a partnership: the numbers agreed here, in force from a date (M32). */
export const kpiUseSchema = z.strictObject({
  kpi: noted(idSchema, 'L’indicateur du catalogue.', 'The catalogue KPI.'),
  weight: noted(
    numberBetween(0, 100).optional(),
    'Son poids dans l’indice\u202f; 1 par défaut.',
    'Its weight in the index; 1 by default.',
  ),
  baseline: noted(numberSchema.optional(), 'La valeur avant le partenariat.', 'The value before the partnership.'),
  from: noted(isoDateSchema.optional(), 'La date d’effet de ces chiffres.', 'The date these figures take effect.'),
  ...thresholdFields,
  trigger: noted(
    kpiTriggerSchema.optional(),
    'La clause que le franchissement déclenche\u202f; plusieurs s’écrivent sous «\u00a0triggers\u00a0».',
    'The clause that crossing it triggers; several go under “triggers”.',
  ),
  triggers: noted(
    eachCounts(z.array(kpiTriggerSchema), 'clause').optional(),
    'Les clauses, quand le même indicateur en déclenche plusieurs, chacune à sa condition\u00a0: un malus dès le premier mois, la résiliation au troisième, un bonus au-dessus de la cible.',
    'The clauses, where one KPI triggers several, each on its own condition: a malus from the first month, termination at the third, a bonus above the target.',
  ),
  exclusions: noted(
    z
      .array(
        z.strictObject({
          period: noted(periodSchema, 'La période écartée.', 'The period left out.'),
          cause: noted(
            z.enum(exclusionCauses).optional(),
            'La cause\u00a0: force-majeure, other-party (la faute de l’autre partie) ou agreed.',
            'The cause: force-majeure, other-party (the other side’s fault) or agreed.',
          ),
          reason: noted(textSchema, 'La raison.', 'The reason.'),
          accepted: noted(
            isoDateSchema.optional(),
            'Le jour où les parties l’ont admise.',
            'The day the parties accepted it.',
          ),
        }),
      )
      .optional(),
    'Les périodes qui ne comptent pas.',
    'The periods that do not count.',
  ),
});
export type KpiUse = z.infer<typeof kpiUseSchema>;

/** Every trigger of a line, in the order it is written; a clause stands in one of them at most. */
export function triggersOf({ trigger, triggers = [] }: Pick<KpiUse, 'trigger' | 'triggers'>): readonly KpiTrigger[] {
  return trigger ? [trigger, ...triggers] : triggers;
}

/** Where a line writes one of its triggers: under `trigger`, or at its place under `triggers`. */
export function placeOfTrigger({ triggers = [] }: Pick<KpiUse, 'triggers'>, trigger: KpiTrigger): (string | number)[] {
  const index = triggers.indexOf(trigger);
  return index < 0 ? ['trigger'] : ['triggers', index];
}

/** The trigger by which a line names a clause, if it does. */
export function triggerFor(
  use: Pick<KpiUse, 'trigger' | 'triggers'> | undefined,
  clause: string,
): KpiTrigger | undefined {
  return use && triggersOf(use).find((trigger) => trigger.clause === clause);
}
