import { elided } from '../../../format/elision.ts';
import { list } from '../../listed.ts';
import { message, type Words } from '../../message.ts';

/** A sentence with its figures as French writes them. */
const commas = (sentence: string) => sentence.replace(/(?<=\d)\.(?=\d)/g, ',');

/** What a record says of its figures: objectives, KPIs, their data, what is made of them. */
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
      message: `The key result “${v.result}” cannot be measured: it lacks ${list(v.missing)}.`,
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
  'percent-out-of-line': message<{ kpi: string; value: string; least: string; most: string; suggestion: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: commas(
        `« ${v.value} » est loin des autres valeurs de « ${v.kpi} », qui vont de ${v.least} à ${v.most}.`,
      ),
      hint: commas(
        `S’il manque une virgule, écrivez « ${v.suggestion} » ; si c’est bien la valeur, dites pourquoi dans une « note ».`,
      ),
    }),
    en: (v) => ({
      message: `“${v.value}” is far from the other values of “${v.kpi}”, which go from ${v.least} to ${v.most}.`,
      hint: `If a decimal mark is missing, write “${v.suggestion}”; if that is the value, say why in a “note”.`,
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
