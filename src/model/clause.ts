import { z } from 'zod';
import { noted } from './author-note.ts';
import { capSchema, longCapFields } from './cap.ts';
import { conditionSchema } from './condition.ts';
import { bindingSchema, instrumentSchema } from './contract.ts';
import { durationSchema, lastingDurationSchema } from './duration.ts';
import { idSchema, toIdentifier } from './identifier.ts';
import { isoDateSchema } from './iso-date.ts';
import { triggerRuleSchema } from './kpi-use.ts';
import { legalReferenceSchema } from './legal-reference.ts';
import { mechanismsSchema } from './mechanism.ts';
import { numberSchema, writtenNumberSchema } from './number.ts';
import { otherYears } from './period.ts';
import { recordFields } from './record-fields.ts';
import { refuse } from './refusal.ts';
import { booleanSchema, textSchema } from './text.ts';

const versionSchema = z
  .string()
  .transform((raw, context) => (/^\d+(\.\d+)*$/.test(raw) ? raw : refuse(context, 'bad-version', { value: raw })));

/** A blank of the wording, filled by the contract that pins the clause. */
const variableSchema = z.strictObject({
  type: noted(
    z.enum(['rate', 'amount', 'duration', 'date', 'number', 'text', 'kpi']),
    'Le genre de valeur\u00a0: rate, amount, duration, date, number, text, ou kpi, un autre indicateur du partenariat, dont la formule prend la valeur pour la même période ou, si c’est un taux, un prix ou un indice relevé sur des périodes plus longues, pour celle qui la contient. De périodes plus courtes, elle prend la somme, la moyenne ou la dernière valeur, selon «\u00a0aggregation\u00a0»\u00a0: la moyenne des trois mois d’un trimestre.',
    'The kind of value: rate, amount, duration, date, number, text, or kpi, another KPI of the partnership, whose value for the same period the formula takes or, for a rate, a price or an index read over longer periods, for the one that holds it. Of shorter periods it takes the sum, the mean or the last value, as “aggregation” says: the mean of the three months of a quarter.',
  ),
  lag: noted(
    lastingDurationSchema.optional(),
    'Pour une variable de type kpi\u00a0: de combien la période dont on prend la valeur est antérieure, en périodes entières de l’indicateur qui déclenche la clause. Un indice publié deux mois plus tard s’écrit «\u00a0lag: 2 months\u00a0»\u00a0: janvier prend celui de novembre.',
    'For a variable of type kpi: how much earlier the period is whose value is taken, in whole periods of the KPI that triggers the clause. An index published two months later is written “lag: 2 months”: January takes that of November.',
  ),
  label: noted(textSchema, 'Le nom lisible de la variable.', 'The variable’s readable name.'),
  unit: noted(textSchema.optional(), 'L’unité.', 'The unit.'),
  default: noted(textSchema.optional(), 'La valeur par défaut.', 'The default value.'),
  min: noted(numberSchema.optional(), 'Le minimum admis.', 'The minimum allowed.'),
  max: noted(numberSchema.optional(), 'Le maximum admis.', 'The maximum allowed.'),
  'if-missing': noted(
    textSchema.optional(),
    'Ce qui vaut si elle n’est pas remplie.',
    'What holds if it is not filled.',
  ),
  prints: noted(
    z.enum(['value', 'term']).optional(),
    'Ce que le texte imprime\u00a0: value, sa valeur (c’est le cas par défaut), ou term, son nom, que la page de garde définit.',
    'What the wording prints: value, its value (the default), or term, its name, which the cover page defines.',
  ),
});
export type ClauseVariable = z.infer<typeof variableSchema>;

/** The name of a blank: one word, since the wording, formulas and contracts name it. */
const variableNameSchema = z
  .string()
  .transform((name, context) =>
    /^[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+)*$/u.test(name)
      ? name
      : refuse(context, 'bad-identifier', { value: name, suggestion: toIdentifier(name) }),
  );

/** Words for every party, of which none has such a name. */
const everyParty =
  /^(?:any|all|both|each|either|every|toutes?|tous|chaque|chacune?|quelconque|les deux|une des|l[’']une des|n[’']importe quelle)(?: (?:party|parties|partie|of the parties))?$/i;

/** The party bound, in words; `any` however it is said. */
const boundPartySchema = textSchema.transform((party) => (everyParty.test(party) ? 'any' : party));

/** What a clause asks of a party; which party, and what it must do, are words. */
export const clauseDutySchema = z.strictObject({
  party: noted(boundPartySchema, 'La partie tenue, ou any.', 'The party bound, or any.'),
  do: noted(textSchema, 'Ce qu’elle doit faire.', 'What it must do.'),
  within: noted(
    durationSchema.optional(),
    'Le délai\u202f; pour ce qui revient, à compter de la fin de chaque intervalle.',
    'The time allowed; for what recurs, from the end of each interval.',
  ),
  every: noted(
    lastingDurationSchema.optional(),
    'La récurrence, comptée depuis la prise d’effet du contrat\u202f; à laisser de côté pour ce qu’un événement déclenche.',
    'The recurrence, counted from the day the contract takes effect; left out for what an event sets off.',
  ),
  evidence: noted(textSchema.optional(), 'La preuve attendue.', 'The evidence expected.'),
});
export type ClauseDuty = z.infer<typeof clauseDutySchema>;

/**
 * A clause of the library (M13–M18). Positions are in the body; they are internal. The file `clauses/<id>.mdx` is the
 * version in use; a former one that a contract pins is kept whole as `clauses/<id>/<version>.mdx`.
 */
export const clauseRecordSchema = z.strictObject({
  id: recordFields.id,
  title: noted(textSchema, 'Le titre de la clause.', 'The clause’s title.'),
  version: noted(
    versionSchema,
    'La version, entre guillemets\u00a0: "1.2". Avant d’en changer, copiez le fichier dans clauses/<id>/1.2.mdx\u00a0: les contrats signés le citent encore.',
    'The version, in quotes: "1.2". Before changing it, copy the file to clauses/<id>/1.2.mdx: the contracts signed still cite it.',
  ),
  family: noted(idSchema, 'La famille\u00a0: governance, exit, ip …', 'The family: governance, exit, ip …'),
  purpose: noted(textSchema, 'À quoi elle sert, en mots simples.', 'What it is for, in plain words.'),
  formerly: recordFields.formerly,
  instruments: noted(
    z.array(instrumentSchema).optional(),
    'Les instruments qui peuvent la porter.',
    'The instruments that may hold it.',
  ),
  applies: noted(
    z
      .array(
        z.strictObject({
          when: noted(
            conditionSchema,
            'La condition sur la fiche\u00a0: «\u00a0type is joint-venture\u00a0».',
            'The condition on the record: “type is joint-venture”.',
          ),
        }),
      )
      .optional(),
    'Quand elle est nécessaire\u202f; une condition vraie suffit.',
    'When it is needed; one true condition is enough.',
  ),
  requires: noted(z.array(idSchema).optional(), 'Les clauses dont elle dépend.', 'The clauses it depends on.'),
  conflicts: noted(z.array(idSchema).optional(), 'Les clauses incompatibles.', 'The clauses that conflict with it.'),
  supersedes: noted(idSchema.optional(), 'La clause qu’elle remplace.', 'The clause it replaces.'),
  binding: noted(bindingSchema.optional(), 'binding, indicative ou depends.', 'binding, indicative or depends.'),
  variables: noted(
    z.record(variableNameSchema, variableSchema).optional(),
    'Les blancs du texte.',
    'The blanks of the wording.',
  ),
  trigger: noted(
    z
      .strictObject({
        effect: noted(
          z.enum(['bonus', 'malus', 'payment', 'duty']),
          'Ce que la clause fait naître\u00a0: bonus, une récompense\u202f; malus, une sanction\u202f; payment, une somme due sans être ni l’une ni l’autre (redevance, intéressement, intérêts, remise)\u202f; duty, un engagement d’agir, ou ce qui est dû autrement qu’en argent\u00a0: des jours, des marchandises, que disent les «\u00a0obligations\u00a0».',
          'What the clause gives rise to: bonus, a reward; malus, a penalty; payment, a sum owed that is neither (royalty, share of a gain, interest, rebate); duty, a duty to act, or what is owed otherwise than in money: days, goods, which the “obligations” say.',
        ),
        formula: noted(
          textSchema.optional(),
          'Le calcul du montant, en euros\u00a0: nombres, variables (un autre indicateur aussi, par une variable de type kpi) et mesures (value, limit, gap…), + - * / ( ), min, max, round, roundup, rounddown. Chaque semaine commencée s’écrit «\u00a0roundup(gap / 7)\u00a0», chaque point entier «\u00a0rounddown(gap)\u00a0». below(a, b) vaut 1 si a est sous b, sinon 0, et above(a, b) s’il est au-dessus\u202f; à la limite même, les deux valent 0. Un avoir par paliers s’écrit «\u00a0fee * max(10 % * below(value, 99.9 %), 25 % * below(value, 99 %))\u00a0». breaches compte les franchissements que la condition voit, celui-ci compris\u00a0: sous «\u00a0below floor for 1 of 12 months\u00a0», ceux des douze derniers mois, et un avoir doublé à partir du troisième s’écrit «\u00a0fee * 5 % * (1 + above(breaches, 2))\u00a0». previous est la valeur de la période d’avant, yearago celle de la même période un an plus tôt, todate le total depuis le début de l’année de l’indicateur, contractyear depuis l’anniversaire du contrat, sincestart depuis le début du contrat ou des premiers chiffres convenus s’ils viennent après, cette période comprise\u202f; les périodes écartées y comptent, et s’il manque une valeur le montant est inconnu. Une remise de progression s’écrit «\u00a0max(value - 1.05 * yearago, 0) * 2 %\u00a0», une redevance qui s’impute d’abord sur une avance «\u00a0max(sincestart * 8 % - avance, 0) - max((sincestart - value) * 8 % - avance, 0)\u00a0».',
          'The amount’s formula: numbers, variables (another KPI as well, by a variable of type kpi) and measures (value, limit, gap…), + - * / ( ), min, max, round, roundup, rounddown. Each week begun is written “roundup(gap / 7)”, each full point “rounddown(gap)”. below(a, b) is 1 where a is below b, else 0, and above(a, b) where it is above; on the limit itself both are 0. A service credit in bands is written “fee * max(10 % * below(value, 99.9 %), 25 % * below(value, 99 %))”. breaches counts the breaches that the condition sees, this one included: under “below floor for 1 of 12 months” those of the last twelve months, and a credit doubled from the third on is written “fee * 5 % * (1 + above(breaches, 2))”. previous is the value of the period before, yearago that of the same period a year earlier, todate the total since the KPI’s year began, contractyear since the contract’s anniversary, sincestart since the contract began or the first agreed figures where they come later, this period included; excluded periods count in them, and where a value is missing the amount is unknown. A growth rebate is written “max(value - 1.05 * yearago, 0) * 2 %”, a royalty first set against an advance “max(sincestart * 8 % - advance, 0) - max((sincestart - value) * 8 % - advance, 0)”.',
        ),
        'both-ways': noted(
          booleanSchema.optional(),
          'true si la clause joue dans les deux sens\u00a0: au-dessus de zéro, la formule dit ce que doit la partie «\u00a0owed-by\u00a0», et sous zéro ce que lui doit l’autre, un malus si la clause est un bonus, un bonus si c’est un malus. Un prix au-dessus et au-dessous d’une cible s’écrit «\u00a0(value - target) * 100 * prix\u00a0», un écart partagé hors d’une marge de 3\u00a0% «\u00a0(max(value - cible * 103 %, 0) - max(cible * 97 % - value, 0)) * 50 %\u00a0». Les plafonds valent pour chaque partie.',
          'true where the clause runs both ways: above zero the formula says what the party in “owed-by” owes, under zero what the other owes it, a malus where the clause is a bonus, a bonus where it is a malus. A price above and below a target is written “(value - target) * 100 * price”, a difference shared beyond a margin of 3 % “(max(value - target * 103 %, 0) - max(target * 97 % - value, 0)) * 50 %”. Caps hold for each party.',
        ),
        cap: noted(
          z
            .strictObject({
              period: noted(capSchema, 'Le plafond par période.', 'The cap per period.'),
              month: noted(capSchema, 'Le plafond mensuel.', 'The monthly cap.'),
              ...longCapFields,
            })
            .optional(),
          'Les plafonds\u00a0: un montant («\u00a020000\u00a0»), une variable de type amount, ou une formule qui donne un montant («\u00a010 % * prix\u00a0»). Si plusieurs parties doivent ce que coûte la clause («\u00a0owed-by\u00a0»), ils valent pour chacune.',
          'The caps: an amount (“20000”), a variable of type amount, or a formula that gives an amount (“10 % * price”). Where several parties owe what the clause costs (“owed-by”), they hold for each.',
        ),
        'shared-cap': noted(
          booleanSchema.optional(),
          'true si les plafonds par mois, par année et sur le contrat valent pour toutes les parties qui doivent, ensemble\u00a0: ce que l’une a pris laisse moins aux autres, dans l’ordre du temps. Sans cela, chacune a les siens.',
          'true if the caps per month, per year and over the contract hold for all the parties that owe, together: what one has taken leaves less to the others, in order of time. Without it, each has its own.',
        ),
        'carry-over': noted(
          booleanSchema.optional(),
          'true si ce qu’un plafond retient s’ajoute à la période suivante où la clause compte une somme, plafonnée à son tour, et ainsi de suite jusqu’à ce que tout soit dû. Pour qu’un mois sans franchissement en prenne sa part, la fiche écrit «\u00a0when: each period\u00a0» et la formule donne alors zéro. Sans ce champ, ce qui dépasse un plafond est perdu.',
          'true if what a cap holds back is added to the next period in which the clause counts a sum, capped in turn, and so on until all is due. For a month without a breach to take its part, the record writes “when: each period” and the formula then gives zero. Without this field, what exceeds a cap is lost.',
        ),
        'carry-deficit': noted(
          booleanSchema.optional(),
          'true si ce que la formule donne sous zéro n’est pas perdu mais reporté\u00a0: il est déduit de ce que la clause compte aux périodes suivantes, avant tout plafond, jusqu’à ce qu’il soit comblé. Une participation aux bénéfices qui déduit les pertes antérieures s’écrit «\u00a0value * 30 %\u00a0», avec «\u00a0when: each period\u00a0» dans la fiche. Une période sans valeur n’y ajoute rien. Sans ce champ, un montant sous zéro ne compte pas.',
          'true if what the formula gives under zero is not lost but carried forward: it is taken off what the clause counts in the periods that follow, before any cap, until it is made good. A profit commission less earlier losses is written “value * 30 %”, with “when: each period” in the record. A period without a value adds nothing to it. Without this field, an amount under zero does not count.',
        ),
        charge: noted(
          z.enum(['from-firing', 'whole-run']).optional(),
          'À partir de quelle période on compte.',
          'From which period amounts count.',
        ),
        'formal-notice': noted(
          booleanSchema.optional(),
          'true si une mise en demeure est nécessaire avant de demander la somme. Le montant se compte dès le franchissement et attend d’être demandé\u202f; avec «\u00a0cure\u00a0», il n’est dû que si elle reste sans effet.',
          'true if formal notice is needed before the sum is claimed. The amount is reckoned from the breach on and waits to be claimed; with “cure” it is due only once the notice stayed without effect.',
        ),
        cure: noted(
          lastingDurationSchema.optional(),
          'Le délai pour remédier, à compter du jour de la mise en demeure\u00a0: «\u00a030 days\u00a0», «\u00a010 working days\u00a0»\u202f; «\u00a0formal-notice: true\u00a0» le commande. La première période dont le dernier jour est celui de l’échéance ou vient après en décide\u00a0: si sa valeur définitive ne franchit pas le seuil, rien n’est dû\u202f; sinon, les montants sont dus. Jusque-là, ils le seraient.',
          'The time to cure, from the day of the formal notice: “30 days”, “10 working days”; it needs “formal-notice: true”. The first period whose last day is the deadline or later decides: where its final value does not breach, nothing is due; otherwise the amounts are due. Until then they would be.',
        ),
        'earn-back': noted(
          lastingDurationSchema.optional(),
          'Ce qui rend l’avoir\u00a0: «\u00a03 months\u00a0», en périodes entières de l’indicateur, pour un malus qui a une formule. Ce qu’une suite de franchissements a coûté est rendu quand les périodes qui la suivent, aussi nombreuses, ont des valeurs définitives et ne franchissent pas le seuil. Jusque-là, c’est dû\u202f; une fois rendu, ce ne l’est plus, mais garde ce qu’il a pris des plafonds. Une période écartée est passée\u202f; une période sans donnée rompt la suite, sauf si «\u00a0on-missing\u00a0» de l’indicateur dit ignore.',
          'What gives the amount back: “3 months”, in whole periods of the KPI, for a malus that has a formula. What a run of breaches cost is given back once the periods that follow it, as many as that, have final values and do not breach. Until then it is due; once given back it no longer is, but keeps what it took of the caps. An excluded period is passed over; one without data breaks the row, unless “on-missing” of the KPI says ignore.',
        ),
        excludes: noted(
          z.array(idSchema).optional(),
          'Les causes qui excluent l’effet.',
          'The causes that exclude the effect.',
        ),
      })
      .optional(),
    'Ce que le franchissement d’un seuil déclenche.',
    'What crossing a threshold sets off.',
  ),
  examples: noted(
    z
      .array(
        z.strictObject({
          with: noted(
            z.record(z.string(), textSchema).optional(),
            'Les variables de l’exemple.',
            'The example’s variables.',
          ),
          when: noted(
            triggerRuleSchema.optional(),
            'La condition, comme une fiche l’écrit\u00a0: «\u00a0below floor for 2 months\u00a0», avec «\u00a0floor\u00a0» sous «\u00a0with\u00a0». Sans elle, un malus joue sous «\u00a0floor\u00a0» ou au-dessus de «\u00a0ceiling\u00a0», un bonus à l’inverse\u202f; sans l’un de ces chiffres, chaque période citée compte.',
            'The condition, as a record writes it: “below floor for 2 months”, with “floor” under “with”. Without it, a malus fires below “floor” or above “ceiling”, a bonus the other way; without either figure, every period listed counts.',
          ),
          values: noted(
            z.record(z.string(), writtenNumberSchema),
            'Les valeurs par période.',
            'The values per period.',
          ),
          before: noted(
            z.record(z.string(), writtenNumberSchema).optional(),
            'Les valeurs de périodes antérieures que l’exemple ne juge pas, si la formule y remonte (previous, yearago, todate, contractyear, sincestart).',
            'The values of earlier periods that the example does not judge, where the formula looks back at them (previous, yearago, todate, contractyear, sincestart).',
          ),
          year: noted(
            z.enum(otherYears).optional(),
            'L’année de l’indicateur dans l’exemple, si elle ne commence pas en janvier et que la formule prend todate\u00a0: yearly from april.',
            'The KPI’s year in the example, where it does not begin in January and the formula takes todate: yearly from april.',
          ),
          for: noted(
            durationSchema.optional(),
            'La durée du franchissement en périodes entières («\u00a02 months\u00a0»), si «\u00a0when\u00a0» ne la dit pas.',
            'How long the breach lasts in whole periods (“2 months”), where “when” does not say.',
          ),
          gives: noted(numberSchema, 'Le résultat attendu.', 'The expected result.'),
        }),
      )
      .optional(),
    'Des exemples chiffrés.',
    'Worked examples.',
  ),
  obligations: noted(
    z.array(clauseDutySchema).optional(),
    'Les obligations qu’elle crée.',
    'The obligations it creates.',
  ),
  survives: noted(
    z.union([booleanSchema, durationSchema]).optional(),
    'true, false, ou la durée de survie.',
    'true, false, or how long it survives.',
  ),
  legal: noted(z.array(legalReferenceSchema).optional(), 'Les références légales.', 'The legal references.'),
  rows: noted(
    mechanismsSchema.optional(),
    'Les mécanismes que cela sert, par leur numéro\u00a0: M01.',
    'The mechanisms this serves, by their number: M01.',
  ),
  owner: noted(idSchema.optional(), 'La personne qui tient la clause.', 'The person who keeps the clause.'),
  approved: noted(
    z
      .strictObject({
        by: noted(idSchema, 'Qui l’a approuvée.', 'Who approved it.'),
        on: noted(isoDateSchema, 'Quand.', 'When.'),
      })
      .optional(),
    'L’approbation.',
    'The approval.',
  ),
  review: recordFields.review,
  status: noted(
    z.enum(['draft', 'approved', 'retired']).optional(),
    'draft, approved ou retired.',
    'draft, approved or retired.',
  ),
  keywords: noted(
    z.array(textSchema).optional(),
    'Les mots par lesquels on la cherche.',
    'The words people search it by.',
  ),
  synonyms: noted(z.array(textSchema).optional(), 'Ses autres noms.', 'Its other names.'),
  visibility: recordFields.visibility,
});
export type ClauseRecord = z.infer<typeof clauseRecordSchema>;
