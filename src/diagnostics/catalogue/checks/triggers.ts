import { list } from '../../listed.ts';
import { message } from '../../message.ts';

/** What a record says of the numbers agreed on its KPIs, and of the clauses that these set off. */
export const triggerMessages = {
  'threshold-order': message<{
    limit: string;
    limitValue: string;
    than: string;
    thanValue: string;
    side: 'above' | 'below';
    direction: 'up' | 'down' | 'range';
  }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.limit} » (${v.limitValue}) est ${v.side === 'above' ? 'au-dessus' : 'au-dessous'} de « ${v.than} » (${v.thanValue}), alors que ${senseFr[v.direction]}.`,
      hint: orderFr[v.direction],
    }),
    en: (v) => ({
      message: `“${v.limit}” (${v.limitValue}) is ${v.side} “${v.than}” (${v.thanValue}), although ${senseEn[v.direction]}.`,
      hint: orderEn[v.direction],
    }),
  }),
  'trigger-without-limit': message<{ limit: string; clause: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Le déclenchement de « ${v.clause} » se juge sur « ${v.limit} », qui n’est pas écrit ici : il ne jouerait jamais.`,
      hint: `Ajoutez « ${v.limit}: … » à cette ligne.`,
    }),
    en: (v) => ({
      message: `The trigger of “${v.clause}” is judged on “${v.limit}”, which is not written here: it would never fire.`,
      hint: `Add “${v.limit}: …” to this line.`,
    }),
  }),
  'cap-trigger-without-cap': message<{ clause: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Le déclenchement de « ${v.clause} » attend qu’un plafond soit atteint, mais rien ne plafonne sur plus d’une période ce que cet indicateur peut coûter : il ne jouerait jamais.`,
      hint: 'Donnez un plafond « year », « contract-year » ou « contract » à la clause de malus de la même ligne, ou « penalty-cap » au contrat.',
    }),
    en: (v) => ({
      message: `The trigger of “${v.clause}” waits for a cap to be reached, but nothing caps over more than one period what this KPI may cost: it would never fire.`,
      hint: 'Give the malus clause of the same line a cap “year”, “contract-year” or “contract”, or the contract a “penalty-cap”.',
    }),
  }),
  'late-without-due': message<{ kpi: string; clause: string; catalogue: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Le déclenchement de « ${v.clause} » attend un retard de « ${v.kpi} », qui n’a pas de délai de remise : il ne jouerait jamais.`,
      hint: `Ajoutez à ${v.catalogue} une ligne comme « due: 10 days ».`,
    }),
    en: (v) => ({
      message: `The trigger of “${v.clause}” waits for “${v.kpi}” to be late, which has no day by which it is due: it would never fire.`,
      hint: `Add a line such as “due: 10 days” to ${v.catalogue}.`,
    }),
  }),
  'trigger-clause-not-pinned': message<{ clause: string; contract: string; waivedBy: string }>({
    severity: 'error',
    fr: (v) =>
      v.waivedBy === ''
        ? {
            message:
              v.contract === ''
                ? `Ce seuil déclenche « ${v.clause} », qu’aucun contrat de la fiche ne porte.`
                : `Ce seuil déclenche « ${v.clause} », que ni le contrat « ${v.contract} » ni ses avenants ne portent.`,
            hint: `Ajoutez « ${v.clause}@… » aux clauses du contrat signé, ou retirez ce déclenchement.`,
          }
        : {
            message: `Ce seuil déclenche « ${v.clause} », que le contrat « ${v.waivedBy} » écarte par une dérogation.`,
            hint: 'Retirez ce déclenchement ; si la clause s’applique, retirez la dérogation (« waiver »).',
          },
    en: (v) =>
      v.waivedBy === ''
        ? {
            message:
              v.contract === ''
                ? `This threshold triggers “${v.clause}”, which no contract of the record holds.`
                : `This threshold triggers “${v.clause}”, which neither the contract “${v.contract}” nor its amendments hold.`,
            hint: `Add “${v.clause}@…” to the clauses of the signed contract, or remove this trigger.`,
          }
        : {
            message: `This threshold triggers “${v.clause}”, which the contract “${v.waivedBy}” waives.`,
            hint: 'Remove this trigger; if the clause applies, remove its “waiver”.',
          },
  }),
  'clause-kpi-unusable': message<{ kpi: string; reason: 'not-followed' | 'frequency'; trigger: string }>({
    severity: 'error',
    fr: (v) =>
      v.reason === 'not-followed'
        ? {
            message: `La formule de cette clause prend la valeur de « ${v.kpi} », que le partenariat ne suit pas.`,
            hint: `Ajoutez « - { kpi: ${v.kpi} } » aux indicateurs de la fiche, ou nommez-en un qu’elle suit.`,
          }
        : {
            message: `« ${v.kpi} » et « ${v.trigger} », qui déclenche cette clause, ne se relèvent pas à la même fréquence : aucune période ne leur est commune.`,
            hint: 'Nommez un indicateur relevé à la même fréquence ou sur des périodes plus courtes qui la composent, ou un taux, un prix, un indice (« aggregation: last » ou mean) relevé sur des périodes plus longues.',
          },
    en: (v) =>
      v.reason === 'not-followed'
        ? {
            message: `The formula of this clause takes the value of “${v.kpi}”, which the partnership does not follow.`,
            hint: `Add “- { kpi: ${v.kpi} }” to the KPIs of the record, or name one that it follows.`,
          }
        : {
            message: `“${v.kpi}” and “${v.trigger}”, which triggers this clause, are not read at the same frequency: they have no period in common.`,
            hint: 'Name a KPI read at the same frequency or by shorter periods that make it up, or a rate, a price, an index (“aggregation: last” or mean) read over longer periods.',
          },
  }),
  'formula-figure-missing': message<{ clause: string; kpi: string; figures: readonly string[]; test: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `La formule de « ${v.clause} » prend ${list(v.figures)}, que cette ligne ne donne pas : le montant resterait inconnu.`,
      hint:
        v.test === 'late'
          ? 'Une donnée en retard n’a pas de valeur : écrivez un montant qui s’en passe, comme « 200 * periods ».'
          : v.test === 'each' && ['gap', 'limit'].includes(v.figures[0] ?? '')
            ? '« each period » ne juge d’aucune limite : écrivez l’écart en toutes lettres, comme « max(floor - value, 0) ».'
            : `Ajoutez « ${v.figures[0] ?? ''}: … » à la ligne de « ${v.kpi} », ou nommez dans la formule un chiffre qu’elle donne.`,
    }),
    en: (v) => ({
      message: `The formula of “${v.clause}” takes ${list(v.figures)}, which this line does not give: the amount would stay unknown.`,
      hint:
        v.test === 'late'
          ? 'Late data has no value: write an amount that does without, such as “200 * periods”.'
          : v.test === 'each' && ['gap', 'limit'].includes(v.figures[0] ?? '')
            ? '“each period” judges by no limit: write the difference out, such as “max(floor - value, 0)”.'
            : `Add “${v.figures[0] ?? ''}: …” to the line of “${v.kpi}”, or name in the formula a figure that it gives.`,
    }),
  }),
  'formula-other-currency': message<{ kpi: string; unit: string; currency: string; clause: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `La formule de « ${v.clause} » prend ses montants de « ${v.kpi} », qui se compte en ${v.unit}, alors que les montants de la fiche sont en ${v.currency} : rien ne les convertit.`,
      hint: `Donnez ces valeurs en ${v.currency}, par un indicateur dont « unit » est ${v.currency}, ou multipliez par un cours : une variable, ou un indicateur, dont « unit » est ${v.currency}/${v.unit}.`,
    }),
    en: (v) => ({
      message: `The formula of “${v.clause}” takes its amounts from “${v.kpi}”, which is counted in ${v.unit}, while the amounts of the record are in ${v.currency}: nothing converts them.`,
      hint: `Give these values in ${v.currency}, by a KPI whose “unit” is ${v.currency}, or multiply by a rate of exchange: a variable, or a KPI, whose “unit” is ${v.currency}/${v.unit}.`,
    }),
  }),
  'each-period-without-amount': message<{ clause: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `« each period » fait jouer « ${v.clause} » à chaque période, mais cette clause ne calcule aucun montant : rien ne dirait de quoi décider.`,
      hint: 'Donnez à la clause « effect: payment » et une « formula », ou écrivez ce qui revient sous ses « obligations », avec « every ».',
    }),
    en: (v) => ({
      message: `“each period” sets off “${v.clause}” in every period, but that clause reckons no amount: nothing would say what to decide.`,
      hint: 'Give the clause “effect: payment” and a “formula”, or write what comes back under its “obligations”, with “every”.',
    }),
  }),
  'measure-not-summed': message<{
    clause: string;
    kpi: string;
    names: readonly string[];
    aggregation: string;
    catalogue: string;
  }>({
    severity: 'warning',
    fr: (v) => ({
      message: `La formule de « ${v.clause} » prend ${list(v.names)}, qui additionne les périodes de « ${v.kpi} », alors que cet indicateur se lit en ${v.aggregation} : la somme ne voudrait rien dire.`,
      hint: `Suivez par année un indicateur dont « frequency » est yearly et prenez « value », ou écrivez « aggregation: sum » dans ${v.catalogue} si ses périodes s’additionnent.`,
    }),
    en: (v) => ({
      message: `The formula of “${v.clause}” takes ${list(v.names)}, which adds up the periods of “${v.kpi}”, while that KPI is read as ${v.aggregation}: the sum would mean nothing.`,
      hint: `Follow by year a KPI whose “frequency” is yearly and take “value”, or write “aggregation: sum” in ${v.catalogue} if its periods add up.`,
    }),
  }),
  'year-without-effect': message<{ reason: 'yearly' | 'cut'; year: string; frequency: string }>({
    severity: 'error',
    fr: (v) => ({
      message:
        v.reason === 'yearly'
          ? `Cet indicateur a une valeur par an (« frequency: ${v.frequency} ») : « year » n’y change rien.`
          : `« ${v.year} » commence au milieu d’une période de cet indicateur (« frequency: ${v.frequency} »).`,
      hint:
        v.reason === 'yearly'
          ? `Ôtez « year », ou écrivez « frequency: ${v.year} ».`
          : 'Faites commencer l’année avec une de ses périodes, ou relevez l’indicateur chaque mois.',
    }),
    en: (v) => ({
      message:
        v.reason === 'yearly'
          ? `This KPI has one value a year (“frequency: ${v.frequency}”): “year” changes nothing.`
          : `“${v.year}” begins in the middle of a period of this KPI (“frequency: ${v.frequency}”).`,
      hint:
        v.reason === 'yearly'
          ? `Remove “year”, or write “frequency: ${v.year}”.`
          : 'Have the year begin with one of its periods, or measure the KPI every month.',
    }),
  }),
  'late-amount-lost': message<{ clause: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Le montant de « ${v.clause} » ne court que tant que la donnée manque : dès qu’elle arrive, plus rien ne le montre, car un fichier ne dit pas quand il l’a reçue.`,
      hint: 'Mesurez le retard par un indicateur en jours, avec « when: above ceiling », ou gardez « late » pour une clause sans montant.',
    }),
    en: (v) => ({
      message: `The amount of “${v.clause}” runs only while the data is missing: once it has come nothing shows it any more, since a file does not say when that was.`,
      hint: 'Measure the delay by a KPI in days, with “when: above ceiling”, or keep “late” for a clause without an amount.',
    }),
  }),
  'trigger-side-reversed': message<{
    effect: string;
    clause: string;
    kpi: string;
    side: string;
    other: string;
    limit: string;
  }>({
    severity: 'warning',
    fr: (v) => ({
      message:
        v.effect === 'bonus'
          ? `Le bonus de « ${v.clause} » récompense « ${v.kpi} » du mauvais côté de la limite.`
          : `Le malus de « ${v.clause} » sanctionne « ${v.kpi} » du bon côté de la limite.`,
      hint: `Écrivez « ${v.other} ${v.limit} » au lieu de « ${v.side} ${v.limit} » ; si le sens est voulu, mesurez-le par un indicateur dont « direction » le dit.`,
    }),
    en: (v) => ({
      message:
        v.effect === 'bonus'
          ? `The bonus of “${v.clause}” rewards “${v.kpi}” on the worse side of the limit.`
          : `The malus of “${v.clause}” penalises “${v.kpi}” on the better side of the limit.`,
      hint: `Write “${v.other} ${v.limit}” instead of “${v.side} ${v.limit}”; if the side is meant, measure it by a KPI whose “direction” says so.`,
    }),
  }),
  'trigger-beside-triggers': message({
    severity: 'error',
    fr: () => ({
      message: 'Cette ligne a un déclenchement sous « trigger », et d’autres sous « triggers ».',
      hint: 'Écrivez-les tous sous « triggers », un par tiret.',
    }),
    en: () => ({
      message: 'This line has one trigger under “trigger”, and others under “triggers”.',
      hint: 'Write them all under “triggers”, one a dash.',
    }),
  }),
  'unclear-debt': message<{ party: string; reason: string }>({
    severity: 'error',
    fr: (v) => ({
      message:
        v.reason === 'itself'
          ? `« ${v.party} » se devrait le montant à elle-même.`
          : `Le montant est dû à « ${v.party} », mais rien ne dit par qui.`,
      hint: 'Écrivez sous « owed-by » la partie qui paie, et sous « owed-to » celle qui reçoit ; à deux, « owed-by » suffit.',
    }),
    en: (v) => ({
      message:
        v.reason === 'itself'
          ? `“${v.party}” would owe the amount to itself.`
          : `The amount is owed to “${v.party}”, but nothing says by whom.`,
      hint: 'Write the party that pays under “owed-by”, and the one that receives under “owed-to”; with two parties “owed-by” is enough.',
    }),
  }),
  'debtor-unsaid': message<{ clause: string; debtors: readonly string[] }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Rien ne dit qui doit le montant de « ${v.clause} », alors que d’autres déclenchements sous le même plafond nomment ${list(v.debtors)} : un plafond vaut pour chaque partie qui doit.`,
      hint: `Écrivez la partie qui paie, comme « owed-by: ${v.debtors[0] ?? ''} ».`,
    }),
    en: (v) => ({
      message: `Nothing says who owes the amount of “${v.clause}”, while other triggers under the same cap name ${list(v.debtors)}: a cap holds for each party that owes.`,
      hint: `Write the party that pays, as in “owed-by: ${v.debtors[0] ?? ''}”.`,
    }),
  }),
  'trigger-article-unsaid': message<{ clause: string; articles: readonly string[]; chosen: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Un même contrat porte « ${v.clause} » sous plusieurs articles, chacun à ses conditions : ${v.articles.join(', ')}. Rien ne dit lequel s’applique ici : le dernier est pris.`,
      hint: `Écrivez lequel : « article: "${v.chosen}" ».`,
    }),
    en: (v) => ({
      message: `One contract holds “${v.clause}” under several articles, each on its own terms: ${v.articles.join(', ')}. Nothing says which one applies here: the last is taken.`,
      hint: `Write which one: “article: "${v.chosen}"”.`,
    }),
  }),
  'both-ways-debtor-unsaid': message<{ clause: string; creditors: readonly string[] }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.clause} » joue dans les deux sens, et rien ne dit entre quelles deux parties.`,
      hint:
        v.creditors.length > 1
          ? `Écrivez « owed-to: … » avec l’une de celles-ci : ${v.creditors.join(', ')}.`
          : 'Écrivez « owed-by: … » avec la partie qui doit ce qui dépasse zéro ; l’autre doit ce qui est en dessous.',
    }),
    en: (v) => ({
      message: `“${v.clause}” runs both ways, and nothing says between which two parties.`,
      hint:
        v.creditors.length > 1
          ? `Write “owed-to: …” with one of: ${v.creditors.join(', ')}.`
          : 'Write “owed-by: …” with the party that owes what is above zero; the other owes what is under it.',
    }),
  }),
  'trigger-contract-unsaid': message<{ clause: string; contracts: readonly string[]; chosen: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Plusieurs contrats portent « ${v.clause} », chacun à ses conditions : ${v.contracts.join(', ')}. C’est celle de « ${v.chosen} » qui s’applique ici, car il est écrit en dernier.`,
      hint: `Écrivez lequel : « contract: ${v.chosen} ».`,
    }),
    en: (v) => ({
      message: `Several contracts hold “${v.clause}”, each on its own terms: ${v.contracts.join(', ')}. That of “${v.chosen}” applies here, since it is written last.`,
      hint: `Write which one: “contract: ${v.chosen}”.`,
    }),
  }),
} as const;

const senseFr = {
  up: 'plus haut vaut mieux',
  down: 'plus bas vaut mieux',
  range: 'la valeur doit rester dans une plage',
} as const;

const senseEn = {
  up: 'higher is better',
  down: 'lower is better',
  range: 'the value must stay within a range',
} as const;

const orderFr = {
  up: 'Du meilleur au pire : target, amber, floor, critical, chacun au plus égal au précédent.',
  down: 'Du meilleur au pire : target, amber, ceiling, critical, chacun au moins égal au précédent.',
  range: 'De bas en haut : floor, target, target-high, ceiling.',
} as const;

const orderEn = {
  up: 'From best to worst: target, amber, floor, critical, each at most the one before.',
  down: 'From best to worst: target, amber, ceiling, critical, each at least the one before.',
  range: 'From bottom to top: floor, target, target-high, ceiling.',
} as const;
