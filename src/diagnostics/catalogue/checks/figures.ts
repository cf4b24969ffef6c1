import { elided } from '../../../format/elision.ts';
import { list } from '../../listed.ts';
import { message, type Words } from '../../message.ts';

/** What a record says of its figures: objectives, KPIs, the numbers agreed on them, and what those trigger. */
export const figureMessages = {
  'objective-without-figure': message<{ objective: string; missing: 'measure' | 'target' }>({
    severity: 'warning',
    fr: (v) => ({
      message:
        v.missing === 'measure'
          ? `L’objectif « ${v.objective} » n’a ni indicateur ni cible : personne ne pourra dire s’il est atteint.`
          : `L’objectif « ${v.objective} » a un indicateur mais pas de cible.`,
      hint:
        v.missing === 'measure'
          ? 'Ajoutez « measure: { kpi: …, target: … } ».'
          : 'Ajoutez « target: … » à côté de « kpi ».',
    }),
    en: (v) => ({
      message:
        v.missing === 'measure'
          ? `The objective “${v.objective}” has neither a KPI nor a target: nobody will be able to say whether it is met.`
          : `The objective “${v.objective}” has a KPI but no target.`,
      hint: v.missing === 'measure' ? 'Add “measure: { kpi: …, target: … }”.' : 'Add “target: …” beside “kpi”.',
    }),
  }),
  'objective-kpi-not-followed': message<{ kpi: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `L’indicateur « ${v.kpi} » mesure ici un engagement, mais la fiche ne le suit pas.`,
      hint: `Ajoutez « - { kpi: ${v.kpi}, target: … } » sous « kpis ».`,
    }),
    en: (v) => ({
      message: `The KPI “${v.kpi}” measures a commitment here, but the record does not follow it.`,
      hint: `Add “- { kpi: ${v.kpi}, target: … }” under “kpis”.`,
    }),
  }),
  'key-result-without-figure': message<{ result: string; missing: readonly string[] }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Le résultat clé « ${v.result} » ne peut pas être mesuré : il manque ${list(v.missing)}.`,
      hint: 'Écrivez par exemple « kpi: availability, from: 94 %, to: 98.5 % ».',
    }),
    en: (v) => ({
      message: `The key result “${v.result}” cannot be measured: ${list(v.missing)} is missing.`,
      hint: 'Write for example “kpi: availability, from: 94 %, to: 98.5 %”.',
    }),
  }),
  'okr-result-count': message<{ count: number }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Cet objectif partagé a ${v.count} ${v.count > 1 ? 'résultats clés' : 'résultat clé'} ; l’usage est d’en avoir de trois à cinq.`,
      hint:
        v.count < 3
          ? 'Ajoutez les résultats qui diraient que l’ambition est tenue.'
          : 'Gardez les plus parlants, ou partagez-les entre deux objectifs.',
    }),
    en: (v) => ({
      message: `This shared objective has ${v.count} key ${v.count === 1 ? 'result' : 'results'}; the practice is three to five.`,
      hint:
        v.count < 3
          ? 'Add the results that would show the ambition is met.'
          : 'Keep the most telling ones, or divide them between two objectives.',
    }),
  }),
  'kpi-without-data': message<{ kpi: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `La fiche suit « ${v.kpi} », mais aucun fichier CSV du dossier n’en donne de valeur.`,
      hint: `Ajoutez une colonne ou des lignes « ${v.kpi} » à un CSV du dossier, ou retirez l’indicateur tant qu’il n’est pas mesuré.`,
    }),
    en: (v) => ({
      message: `The record follows “${v.kpi}”, but no CSV file of the folder gives a value of it.`,
      hint: `Add a column or rows “${v.kpi}” to a CSV of the folder, or remove the KPI until it is measured.`,
    }),
  }),
  'figures-of-parties-only': message<{ kpi: string; period: string; parties: readonly string[] }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Pour ${v.period}, « ${v.kpi} » n’a que la valeur ${elided('de', list(v.parties))} : aucune ligne ne dit celle qui compte, l’indicateur restera sans valeur.`,
      hint: 'Ajoutez pour cette période une ligne sans partie, ou dont la partie est « total », avec la valeur que les parties retiennent.',
    }),
    en: (v) => ({
      message: `For ${v.period}, “${v.kpi}” has only the value of ${list(v.parties)}: no row says the one that counts, so the KPI will have no value.`,
      hint: 'Add a row for this period without a party, or whose party is “total”, with the value that the parties hold to.',
    }),
  }),
  'kpi-data-unused': message<{ kpi: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Ce fichier donne des valeurs de « ${v.kpi} », que la fiche ne suit pas : elles ne paraîtront nulle part.`,
      hint: `Ajoutez « - { kpi: ${v.kpi}, target: … } » sous « kpis », ou retirez la colonne.`,
    }),
    en: (v) => ({
      message: `This file gives values of “${v.kpi}”, which the record does not follow: they will show nowhere.`,
      hint: `Add “- { kpi: ${v.kpi}, target: … }” under “kpis”, or remove the column.`,
    }),
  }),
  'ratio-part-not-shared': message<{ kpi: string; part: string; standing: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `«\u00a0${v.kpi}\u00a0» est partagé et se calcule de «\u00a0${v.part}\u00a0», qui ne l’est pas\u00a0: l’édition du partenaire n’en aura pas la valeur.`,
      hint:
        v.standing === 'followed'
          ? `Ajoutez «\u00a0kpis.${v.part}\u00a0» à «\u00a0shared\u00a0», ou écrivez les valeurs de «\u00a0${v.kpi}\u00a0» dans un fichier de mesures.`
          : `Suivez «\u00a0${v.part}\u00a0» sous «\u00a0kpis\u00a0» et partagez-le, ou écrivez les valeurs de «\u00a0${v.kpi}\u00a0» dans un fichier de mesures.`,
    }),
    en: (v) => ({
      message: `“${v.kpi}” is shared and computed from “${v.part}”, which is not: the partner’s edition will not have its value.`,
      hint:
        v.standing === 'followed'
          ? `Add “kpis.${v.part}” to “shared”, or write the values of “${v.kpi}” in a figure file.`
          : `Follow “${v.part}” under “kpis” and share it, or write the values of “${v.kpi}” in a figure file.`,
    }),
  }),
  'ratio-without-effect': message<IdleRatio>({
    severity: 'warning',
    fr: (v) => idleRatioFr[v.reason](v),
    en: (v) => idleRatioEn[v.reason](v),
  }),
  'total-part-not-shared': message<{ kpi: string; part: string; standing: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `«\u00a0${v.kpi}\u00a0» est partagé et additionne «\u00a0${v.part}\u00a0», qui ne l’est pas\u00a0: l’édition du partenaire n’en aura pas la valeur.`,
      hint:
        v.standing === 'followed'
          ? `Ajoutez «\u00a0kpis.${v.part}\u00a0» à «\u00a0shared\u00a0», ou écrivez les valeurs de «\u00a0${v.kpi}\u00a0» dans un fichier de mesures.`
          : `Suivez «\u00a0${v.part}\u00a0» sous «\u00a0kpis\u00a0» et partagez-le, ou écrivez les valeurs de «\u00a0${v.kpi}\u00a0» dans un fichier de mesures.`,
    }),
    en: (v) => ({
      message: `“${v.kpi}” is shared and adds up “${v.part}”, which is not: the partner’s edition will not have its value.`,
      hint:
        v.standing === 'followed'
          ? `Add “kpis.${v.part}” to “shared”, or write the values of “${v.kpi}” in a figure file.`
          : `Follow “${v.part}” under “kpis” and share it, or write the values of “${v.kpi}” in a figure file.`,
    }),
  }),
  'total-without-effect': message<IdleTotal>({
    severity: 'error',
    fr: (v) => idleTotalFr[v.reason](v),
    en: (v) => idleTotalEn[v.reason](v),
  }),
  'figure-in-two-files': message<{ kpi: string; period: string; file: string; line: number }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.kpi} » de ${v.period} est déjà donné par ${v.file}, ligne ${v.line} : on ne sait pas quel chiffre vaut.`,
      hint: 'Gardez le chiffre dans un seul des deux fichiers, ou donnez-lui le statut « corrigé » avec une note.',
    }),
    en: (v) => ({
      message: `“${v.kpi}” for ${v.period} is already given by ${v.file}, line ${v.line}: nobody knows which figure holds.`,
      hint: 'Keep the figure in one of the two files, or give it the status “corrected” with a note.',
    }),
  }),
  'kpi-used-twice': message<{ kpi: string; from: string }>({
    severity: 'error',
    fr: (v) => ({
      message:
        v.from === ''
          ? `« ${v.kpi} » figure deux fois sans date : on ne sait pas quels chiffres valent.`
          : `« ${v.kpi} » a deux séries de chiffres à la même date, ${v.from}.`,
      hint: 'Donnez à la nouvelle ligne la date « from » à partir de laquelle elle remplace l’autre, ou supprimez-en une.',
    }),
    en: (v) => ({
      message:
        v.from === ''
          ? `“${v.kpi}” is there twice without a date: nobody knows which figures hold.`
          : `“${v.kpi}” has two sets of figures on one date, ${v.from}.`,
      hint: 'Give the new line the “from” date on which it replaces the other, or delete one.',
    }),
  }),
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
  'unit-not-read': message<{ unit: string; suggestion: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `L’unité « ${v.unit} » est lue comme un simple mot : les chiffres ne sont ni des pourcentages ni des montants.`,
      hint: `Écrivez « unit: ${v.suggestion === '%' ? '"%"' : v.suggestion} ».`,
    }),
    en: (v) => ({
      message: `The unit “${v.unit}” is read as a mere word: the figures are neither percentages nor amounts.`,
      hint: `Write “unit: ${v.suggestion === '%' ? '"%"' : v.suggestion}”.`,
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
            hint: 'Nommez un indicateur relevé à la même fréquence, ou un taux, un prix, un indice (« aggregation: last » ou mean) relevé sur des périodes plus longues.',
          },
    en: (v) =>
      v.reason === 'not-followed'
        ? {
            message: `The formula of this clause takes the value of “${v.kpi}”, which the partnership does not follow.`,
            hint: `Add “- { kpi: ${v.kpi} }” to the KPIs of the record, or name one that it follows.`,
          }
        : {
            message: `“${v.kpi}” and “${v.trigger}”, which triggers this clause, are not read at the same frequency: they have no period in common.`,
            hint: 'Name a KPI read at the same frequency, or a rate, a price, an index (“aggregation: last” or mean) read over longer periods.',
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
  'revision-not-allowed': message<{ kpi: string; period: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `La valeur de « ${v.kpi} » pour ${v.period} est corrigée, alors que l’indicateur n’admet pas de correction (« revision: none ») : la ligne remplace tout de même la première.`,
      hint: 'Retirez la ligne corrigée, ou écrivez dans le catalogue jusqu’à quand une correction est admise, comme « revision: 30 days ».',
    }),
    en: (v) => ({
      message: `The value of “${v.kpi}” for ${v.period} is corrected, while the KPI allows no correction (“revision: none”): the row replaces the first one all the same.`,
      hint: 'Remove the corrected row, or write in the catalogue until when a correction is allowed, as in “revision: 30 days”.',
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
  'percent-expected': message<{ field: string; value: string; reads: string; suggestion: string; kpi: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.kpi} » se compte en % : « ${v.field}: ${v.value} » veut dire ${v.reads}.`,
      hint: `Écrivez « ${v.field}: ${v.suggestion} ».`,
    }),
    en: (v) => ({
      message: `“${v.kpi}” is counted in %: “${v.field}: ${v.value}” means ${v.reads}.`,
      hint: `Write “${v.field}: ${v.suggestion}”.`,
    }),
  }),
  'percent-of-nothing': message<{ field: string; kpi: string; unit: string; value: string; reads: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `« ${v.kpi} » se compte en ${v.unit} : « ${v.field}: ${v.value} » se lit ${v.reads} ${v.unit}.`,
      hint: `Écrivez le nombre en ${v.unit}, sans le signe % ; si c’est une évolution, suivez un indicateur d’unité « % ».`,
    }),
    en: (v) => ({
      message: `“${v.kpi}” is counted in ${v.unit}: “${v.field}: ${v.value}” reads ${v.reads} ${v.unit}.`,
      hint: `Write the number in ${v.unit}, without the % sign; if a change is meant, follow a KPI whose unit is “%”.`,
    }),
  }),
  'percent-doubtful': message<{ field: string; value: string; reads: string; suggestion: string; kpi: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `« ${v.field} » de « ${v.kpi} » se lit ${v.reads} : est-ce bien voulu ?`,
      hint: `Si le signe % manque, écrivez « ${v.field}: ${v.suggestion} ».`,
    }),
    en: (v) => ({
      message: `“${v.field}” of “${v.kpi}” reads ${v.reads}: is that meant?`,
      hint: `If the % sign is missing, write “${v.field}: ${v.suggestion}”.`,
    }),
  }),
  'weights-total': message<{ field: string; total: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Les parts de « ${v.field} » font ${v.total}, pas 100 %.`,
      hint: 'Corrigez-les pour que leur somme fasse 100 %.',
    }),
    en: (v) => ({
      message: `The shares of “${v.field}” make ${v.total}, not 100 %.`,
      hint: 'Correct them so that they add up to 100 %.',
    }),
  }),
  'split-incomplete': message<{ tier: string; missing: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Le rang « ${v.tier} » ne dit pas « ${v.missing} » : la distribution ne peut pas être calculée.`,
      hint: `Ajoutez « ${v.missing} » à ce rang.`,
    }),
    en: (v) => ({
      message: `The tier “${v.tier}” does not say “${v.missing}”: the distribution cannot be computed.`,
      hint: `Add “${v.missing}” to this tier.`,
    }),
  }),
  'benefit-without-figure': message<{ name: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Le bénéfice « ${v.name} » n’a ni montant ni indicateur : il ne compte pour rien.`,
      hint: 'Ajoutez « amount » ou « kpi », ou placez-le sous « intangible ».',
    }),
    en: (v) => ({
      message: `The benefit “${v.name}” has neither an amount nor a KPI: it counts for nothing.`,
      hint: 'Add “amount” or “kpi”, or put it under “intangible”.',
    }),
  }),
  'benefit-other-period': message<{ kpi: string; per: string; periods: readonly string[]; shorter: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Aucune période de « ${v.kpi} » ne tient dans « per: ${v.per} » : ce bénéfice resterait sans chiffre.`,
      hint: `Écrivez une période de l’indicateur : ${list(v.periods)}.${v.shorter === '' ? '' : ` Ou nommez « ${v.shorter} », qu’il additionne.`}`,
    }),
    en: (v) => ({
      message: `No period of “${v.kpi}” lies in “per: ${v.per}”: this benefit would stay without a figure.`,
      hint: `Write a period of the KPI: ${list(v.periods)}.${v.shorter === '' ? '' : ` Or name “${v.shorter}”, which it adds up.`}`,
    }),
  }),
  'prose-kpi-not-followed': message<{ kpi: string; partnership: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Le texte veut la valeur de « ${v.kpi} », que le partenariat « ${v.partnership} » ne suit pas.`,
      hint: 'Citez un indicateur que la fiche suit, ou ajoutez celui-ci sous « kpis ».',
    }),
    en: (v) => ({
      message: `The text wants the value of “${v.kpi}”, which the partnership “${v.partnership}” does not follow.`,
      hint: 'Name a KPI that the record follows, or add this one under “kpis”.',
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

/** Why a quotient of two KPIs never is computed; `frequency` and `other` are those of the KPI and of its part. */
export type IdleRatio = {
  reason: 'aggregation' | 'itself' | 'total' | 'frequency';
  part: string;
  frequency: string;
  other: string;
};

const idleRatioFr: Readonly<Record<IdleRatio['reason'], (v: IdleRatio) => Words>> = {
  aggregation: () => ({
    message:
      'Cet indicateur a deux parties à diviser, mais son agrégation n’est pas « ratio » : elles ne servent à rien.',
    hint: 'Écrivez « aggregation: ratio », ou retirez « ratio ».',
  }),
  itself: (v) => ({
    message: `« ${v.part} » se nomme lui-même parmi les deux indicateurs qu’il divise.`,
    hint: 'Nommez deux autres indicateurs du catalogue.',
  }),
  total: (v) => ({
    message: `« ${v.part} » est un total : aucun fichier n’en donne les valeurs à diviser.`,
    hint: 'Divisez les indicateurs que les fichiers donnent, à leur propre rythme.',
  }),
  frequency: (v) => ({
    message: `« ${v.part} » a pour « frequency » ${v.other}, cet indicateur ${v.frequency} : leurs périodes ne se divisent pas.`,
    hint: `Nommez un indicateur dont « frequency » est ${v.frequency}.`,
  }),
};

const idleRatioEn: Readonly<Record<IdleRatio['reason'], (v: IdleRatio) => Words>> = {
  aggregation: () => ({
    message: 'This KPI has two parts to divide, but its aggregation is not “ratio”: they serve nothing.',
    hint: 'Write “aggregation: ratio”, or remove “ratio”.',
  }),
  itself: (v) => ({
    message: `“${v.part}” names itself among the two KPIs it divides.`,
    hint: 'Name two other KPIs of the catalogue.',
  }),
  total: (v) => ({
    message: `“${v.part}” is a total: no file gives the values of it to divide.`,
    hint: 'Divide the KPIs that the files give, at their own frequency.',
  }),
  frequency: (v) => ({
    message: `“${v.part}” is ${v.other}, this KPI ${v.frequency}: their periods do not divide.`,
    hint: `Name a KPI whose “frequency” is ${v.frequency}.`,
  }),
};

/** Why a total never is computed; `own` and `other` are the unit or the frequency of the KPI and of its part. */
export type IdleTotal = {
  reason: 'ratio' | 'itself' | 'computed' | 'aggregation' | 'unit' | 'cut' | 'frequency';
  part: string;
  aggregation: string;
  own: string;
  other: string;
};

const idleTotalFr: Readonly<Record<IdleTotal['reason'], (v: IdleTotal) => Words>> = {
  ratio: () => ({
    message: 'Cet indicateur est un rapport : il ne peut pas être aussi un total.',
    hint: 'Retirez « total », ou « ratio » et « aggregation: ratio ».',
  }),
  itself: (v) => ({
    message: `« ${v.part} » se nomme lui-même comme l’indicateur qu’il additionne.`,
    hint: 'Nommez un autre indicateur du catalogue, d’un rythme plus court.',
  }),
  computed: (v) => ({
    message: `« ${v.part} » est lui-même un total : aucun fichier n’en donne les valeurs à additionner.`,
    hint: 'Nommez l’indicateur que ce total additionne déjà.',
  }),
  aggregation: (v) => ({
    message: `« ${v.part} » a pour « aggregation » ${v.aggregation} : ses périodes ne s’additionnent pas.`,
    hint: 'Nommez un indicateur de même unité dont « aggregation » est sum, ou retirez « total ».',
  }),
  unit: (v) => ({
    message: `« ${v.part} » se compte en ${v.other}, cet indicateur en ${v.own} : leur somme ne voudrait rien dire.`,
    hint: 'Nommez un indicateur de même unité dont « aggregation » est sum, ou retirez « total ».',
  }),
  cut: (v) => ({
    message: `« ${v.part} » a pour « frequency » ${v.other}, cet indicateur ${v.own} : ses années couperaient en deux des périodes de l’autre.`,
    hint: 'Additionnez un indicateur mensuel, ou faites commencer les années au début d’une de ses périodes.',
  }),
  frequency: (v) => ({
    message: `« ${v.part} » a pour « frequency » ${v.other}, cet indicateur ${v.own} : une de ses périodes n’en tient pas plusieurs.`,
    hint: 'Additionnez un rythme plus court : des mois dans un trimestre, un semestre ou une année.',
  }),
};

const idleTotalEn: Readonly<Record<IdleTotal['reason'], (v: IdleTotal) => Words>> = {
  ratio: () => ({
    message: 'This KPI is a ratio: it cannot be a total as well.',
    hint: 'Remove “total”, or “ratio” and “aggregation: ratio”.',
  }),
  itself: (v) => ({
    message: `“${v.part}” names itself as the KPI it adds up.`,
    hint: 'Name another KPI of the catalogue, of a shorter frequency.',
  }),
  computed: (v) => ({
    message: `“${v.part}” is a total itself: no file gives the values of it to add up.`,
    hint: 'Name the KPI that this total already adds up.',
  }),
  aggregation: (v) => ({
    message: `The “aggregation” of “${v.part}” is ${v.aggregation}: its periods do not add up.`,
    hint: 'Name a KPI of the same unit whose “aggregation” is sum, or remove “total”.',
  }),
  unit: (v) => ({
    message: `“${v.part}” is counted in ${v.other}, this KPI in ${v.own}: their sum would mean nothing.`,
    hint: 'Name a KPI of the same unit whose “aggregation” is sum, or remove “total”.',
  }),
  cut: (v) => ({
    message: `“${v.part}” is ${v.other}, this KPI ${v.own}: its years would cut periods of the other in two.`,
    hint: 'Add up a monthly KPI, or have the years begin where one of its periods does.',
  }),
  frequency: (v) => ({
    message: `“${v.part}” is ${v.other}, this KPI ${v.own}: one of its periods does not hold several.`,
    hint: 'Add up a shorter frequency: months in a quarter, a half-year or a year.',
  }),
};
