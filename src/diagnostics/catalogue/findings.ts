import type { AttentionRule, AttentionValues } from '../../domain/attention/attention-item.ts';
import { countAmong } from '../../format/count-among.ts';
import { formatCount } from '../../format/count.ts';
import { formatDate } from '../../format/date.ts';
import { ofThe } from '../../format/elision.ts';
import { formatAgreedPercent } from '../../format/number.ts';
import { formatPeriod } from '../../format/period.ts';
import { inPeriod } from '../../format/period-in-sentence.ts';
import { formatPeriods } from '../../format/periods.ts';
import { judgedFigures } from '../../i18n/judged-figures.ts';
import { isIsoDate } from '../../model/iso-date.ts';
import type { Locale } from '../../model/locale.ts';
import { isPeriod } from '../../model/period.ts';
import type { Message, Words } from '../message.ts';

const day = (text: string, locale: Locale) => (isIsoDate(text) ? formatDate(text, locale) : text);
const span = (text: string, locale: Locale) => (isPeriod(text) ? formatPeriod(text, locale) : text);
const when = (text: string, locale: Locale) => (isPeriod(text) ? inPeriod(text, locale) : text);

const limitsFr = {
  target: 'la cible',
  amber: 'la limite d’alerte',
  floor: 'le seuil contractuel',
  ceiling: 'le plafond contractuel',
  critical: 'la limite critique',
} as const;
const limitsEn = {
  target: 'the target',
  amber: 'the amber limit',
  floor: 'the contractual floor',
  ceiling: 'the contractual ceiling',
  critical: 'the critical limit',
} as const;
const afterwardsFr = {
  tacit: '\u00a0: sans courrier, le contrat repart pour un terme',
  express: ' de ce qui suivra le contrat',
  indefinite: '\u00a0: sans courrier, le contrat se poursuit sans terme',
  none: ' de ce qui suivra le contrat',
};
const afterwardsEn = {
  tacit: ': without a letter, the contract runs for another term',
  express: ' what will follow the contract',
  indefinite: ': without a letter, the contract goes on without a term',
  none: ' what will follow the contract',
};

type Noticed = Pick<AttentionValues['notice-approaching'], 'renewal' | 'end'>;
function termFr({ renewal, end }: Noticed): string {
  if (end === '') return '';
  const date = day(end, 'fr');
  return renewal === 'indefinite' ? ` à son terme du ${date}` : `, qui arrive à son terme le ${date},`;
}
function termEn({ renewal, end }: Noticed): string {
  if (end === '') return '';
  const date = day(end, 'en');
  return renewal === 'indefinite' ? ` at its term on ${date}` : `, which reaches its term on ${date},`;
}

const outsideFr: Readonly<Record<string, string>> = {
  mediation: 'médiation',
  arbitration: 'arbitrage',
  court: 'tribunal',
};
const levelFr = (level: string | number) => outsideFr[level] ?? `niveau ${level}`;
const levelEn = (level: string | number) => (typeof level === 'number' || /^\d/.test(level) ? `level ${level}` : level);

type Lasting = Pick<AttentionValues['clause-triggered'], 'count' | 'window'>;

function lastingFr({ count, window }: Lasting): string {
  if (typeof window === 'number') return `, ${countAmong(count, window, 'fr')}`;
  return count > 1 ? `, depuis ${formatCount(count, 'fr', { one: 'période', other: 'périodes' })}` : '';
}

function lastingEn({ count, window }: Lasting): string {
  if (typeof window === 'number') return `, ${countAmong(count, window, 'en')}`;
  return count > 1 ? `, for ${formatCount(count, 'en', { one: 'period', other: 'periods' })}` : '';
}

/** A finding: what the date or the figures have made late or risky. It never fails a build. */
function finding<R extends AttentionRule>(words: {
  readonly fr: (v: AttentionValues[R]) => Words;
  readonly en: (v: AttentionValues[R]) => Words;
}): Message<AttentionValues[R]> {
  return { severity: 'info', ...words };
}

/**
 * The words of the attention list as `check` tells it: what has become due, and what to write once it is dealt with.
 */
export const findingMessages = {
  'partnership-review-overdue': finding<'partnership-review-overdue'>({
    fr: (v) => ({
      message: `« ${v.title} » devait être relu le ${day(v.due, 'fr')} (dernière relecture : ${day(v.last, 'fr')}).`,
      hint: 'Relisez la fiche, puis écrivez la date du jour sous « review.last ».',
    }),
    en: (v) => ({
      message: `“${v.title}” was due for review on ${day(v.due, 'en')} (last read on ${day(v.last, 'en')}).`,
      hint: 'Read the record again, then write today’s date under “review.last”.',
    }),
  }),
  'page-review-overdue': finding<'page-review-overdue'>({
    fr: (v) => ({
      message: `La page « ${v.title} » devait être relue le ${day(v.due, 'fr')} (dernière relecture : ${day(v.last, 'fr')}).`,
      hint: 'Relisez-la, puis écrivez la date du jour sous « review.last ».',
    }),
    en: (v) => ({
      message: `The page “${v.title}” was due for review on ${day(v.due, 'en')} (last read on ${day(v.last, 'en')}).`,
      hint: 'Read it again, then write today’s date under “review.last”.',
    }),
  }),
  'objective-past-due': finding<'objective-past-due'>({
    fr: (v) => ({
      message: `L’objectif « ${v.statement} » était dû le ${day(v.due, 'fr')} : ${v.state === 'missed' ? 'la cible n’est pas atteinte' : 'aucune mesure ne dit s’il est atteint'}.`,
      hint: 'Décidez de la suite avec le partenaire, puis écrivez la nouvelle échéance ou retirez l’objectif.',
    }),
    en: (v) => ({
      message: `The objective “${v.statement}” was due on ${day(v.due, 'en')}: ${v.state === 'missed' ? 'the target is not met' : 'no figure says whether it is met'}.`,
      hint: 'Decide with the partner what follows, then write the new due date or remove the objective.',
    }),
  }),
  'kpi-value-late': finding<'kpi-value-late'>({
    fr: (v) => ({
      message: `« ${v.kpiTitle} » n’a pas de valeur pour ${span(v.period, 'fr')}, attendue le ${day(v.due, 'fr')}${v.periods.length > 1 ? ` ; ${formatCount(v.periods.length, 'fr', { one: 'période manque', other: 'périodes manquent' })} : ${formatPeriods(v.periods, 'fr')}` : ''}.`,
      hint: `Ajoutez ${v.periods.length > 1 ? 'ces lignes' : `la ligne ${v.period}`} au fichier CSV de « ${v.title} », ou écartez sous « exclusions » ce qui ne sera pas mesuré.`,
    }),
    en: (v) => ({
      message: `“${v.kpiTitle}” has no value for ${span(v.period, 'en')}, due on ${day(v.due, 'en')}${v.periods.length > 1 ? `; ${formatCount(v.periods.length, 'en', { one: 'period is missing', other: 'periods are missing' })}: ${formatPeriods(v.periods, 'en')}` : ''}.`,
      hint: `Add ${v.periods.length > 1 ? 'these rows' : `the row ${v.period}`} to the CSV file of “${v.title}”, or leave out under “exclusions” what will not be measured.`,
    }),
  }),
  'kpi-below-threshold': finding<'kpi-below-threshold'>({
    fr: (v) => ({
      message: `« ${v.kpiTitle} » vaut ${judgedFigures(v, 'fr').value} ${when(v.period, 'fr')}, ${v.side === 'below' ? `sous ${limitsFr[v.limit]}` : `au-dessus ${ofThe(limitsFr[v.limit])}`} (${judgedFigures(v, 'fr').limit})${v.figures === 'provisional' ? ', sur une valeur provisoire' : ''}.`,
      hint: 'Portez l’écart au prochain comité et notez la décision au journal.',
    }),
    en: (v) => ({
      message: `“${v.kpiTitle}” is ${judgedFigures(v, 'en').value} ${when(v.period, 'en')}, ${v.side} ${limitsEn[v.limit]} (${judgedFigures(v, 'en').limit})${v.figures === 'provisional' ? ', on a provisional value' : ''}.`,
      hint: 'Bring the gap to the next committee and note the decision in the journal.',
    }),
  }),
  'clause-triggered': finding<'clause-triggered'>({
    fr: (v) => ({
      message: `La clause « ${v.clauseTitle} »${v.article === '' ? '' : ` (art. ${v.article})`} ${v.state === 'fired' ? 'est déclenchée' : v.test === 'cap' ? 'se déclencherait' : 'se déclencherait, sur une valeur provisoire'} : ${
        v.test === 'cap'
          ? `les pénalités de « ${v.kpiTitle} » ${v.state === 'fired' ? 'ont atteint' : 'atteindraient'} leur plafond ${when(v.last, 'fr')}`
          : v.test === 'each'
            ? `« ${v.kpiTitle} » vaut ${judgedFigures(v, 'fr').value} ${when(v.last, 'fr')}, et ${v.owed === 'unknown' ? `ce que doit ${v.owedBy === '' ? 'la partie tenue' : `« ${v.owedBy} »`} n’est pas connu` : `un montant est dû${v.owedBy === '' ? '' : ` par « ${v.owedBy} »`}`}`
            : v.value === '' || v.limitValue === ''
              ? `« ${v.kpiTitle} » est sans donnée`
              : `« ${v.kpiTitle} » vaut ${judgedFigures(v, 'fr').value}, limite ${judgedFigures(v, 'fr').limit}`
      }${lastingFr(v)}.`,
      hint: `${v.body === '' ? 'Réunissez les parties' : `Saisissez « ${v.body} »`}${v.deadline === '' ? '' : ` au plus tard le ${day(v.deadline, 'fr')}`}, puis notez la décision au journal.${v.notice === '' ? '' : ' La mise en demeure reste à envoyer : notez-la par une entrée « kind: notice » qui nomme la clause.'}`,
    }),
    en: (v) => ({
      message: `The clause “${v.clauseTitle}”${v.article === '' ? '' : ` (art. ${v.article})`} ${v.state === 'fired' ? 'is triggered' : v.test === 'cap' ? 'would be triggered' : 'would be triggered, on a provisional value'}: ${
        v.test === 'cap'
          ? `the penalties of “${v.kpiTitle}” ${v.state === 'fired' ? 'reached' : 'would reach'} their cap ${when(v.last, 'en')}`
          : v.test === 'each'
            ? `“${v.kpiTitle}” is ${judgedFigures(v, 'en').value} ${when(v.last, 'en')}, and ${v.owed === 'unknown' ? `what ${v.owedBy === '' ? 'the party bound' : `“${v.owedBy}”`} owes is not known` : `an amount is owed${v.owedBy === '' ? '' : ` by “${v.owedBy}”`}`}`
            : v.value === '' || v.limitValue === ''
              ? `“${v.kpiTitle}” has no data`
              : `“${v.kpiTitle}” is ${judgedFigures(v, 'en').value}, limit ${judgedFigures(v, 'en').limit}`
      }${lastingEn(v)}.`,
      hint: `${v.body === '' ? 'Bring the parties together' : `Refer it to “${v.body}”`}${v.deadline === '' ? '' : ` by ${day(v.deadline, 'en')}`}, then note the decision in the journal.${v.notice === '' ? '' : ' The formal notice is still to be sent: note it by an entry “kind: notice” that names the clause.'}`,
    }),
  }),
  'cure-running': finding<'cure-running'>({
    fr: (v) => ({
      message: `${v.party === '' ? 'Le manquement peut être remédié' : `« ${v.party} » peut remédier au manquement`} jusqu’au ${day(v.until, 'fr')} : clause « ${v.clauseTitle} »${v.article === '' ? '' : ` (art. ${v.article})`}, « ${v.kpiTitle} », mise en demeure du ${day(v.notice, 'fr')}.`,
      hint: `La valeur attendue pour ${span(v.decidedIn, 'fr')} en décide : saisissez-la dès qu’elle est connue.`,
    }),
    en: (v) => ({
      message: `${v.party === '' ? 'The breach may be cured' : `“${v.party}” may cure the breach`} until ${day(v.until, 'en')}: clause “${v.clauseTitle}”${v.article === '' ? '' : ` (art. ${v.article})`}, “${v.kpiTitle}”, formal notice of ${day(v.notice, 'en')}.`,
      hint: `The value of ${span(v.decidedIn, 'en')} decides: enter it as soon as it is known.`,
    }),
  }),
  'notice-approaching': finding<'notice-approaching'>({
    fr: (v) => ({
      message: `Rappel à ${v.reminder} jours : le dernier jour pour sortir de « ${v.contractTitle} »${termFr(v)} est le ${day(v.notice, 'fr')}${v.advised === v.notice ? '' : ` (jour ouvré conseillé : ${day(v.advised, 'fr')})`}.`,
      hint: `${v.who === '' ? 'Nommez qui décide et décidez' : `${v.who} décide`} avant ce jour${afterwardsFr[v.renewal]}.`,
    }),
    en: (v) => ({
      message: `${v.reminder}-day reminder: the last day to leave “${v.contractTitle}”${termEn(v)} is ${day(v.notice, 'en')}${v.advised === v.notice ? '' : ` (working day advised: ${day(v.advised, 'en')})`}.`,
      hint: `${v.who === '' ? 'Name who decides and decide' : `${v.who} decides`} before that day${afterwardsEn[v.renewal]}.`,
    }),
  }),
  'contract-ended': finding<'contract-ended'>({
    fr: (v) => ({
      message: `« ${v.contractTitle} » est terminé depuis le ${day(v.end, 'fr')}.`,
      hint: 'Ajoutez le contrat qui le remplace (« supersedes »), la reconduction signée (« renewed »), ou passez la fiche à l’étape exit.',
    }),
    en: (v) => ({
      message: `“${v.contractTitle}” ended on ${day(v.end, 'en')}.`,
      hint: 'Add the contract that replaces it (“supersedes”), the renewal signed (“renewed”), or move the record to stage exit.',
    }),
  }),
  'certificate-due': finding<'certificate-due'>({
    fr: (v) => ({
      message: `L’attestation de vigilance du fournisseur est à contrôler le ${day(v.due, 'fr')} au plus tard pour « ${v.contractTitle} »${v.last === '' ? '' : ` (dernier contrôle le ${day(v.last, 'fr')})`}.`,
      hint: 'Demandez-la, vérifiez son code de sécurité, puis ajoutez la date du contrôle sous « certificates ».',
    }),
    en: (v) => ({
      message: `The supplier’s compliance certificate is to be checked by ${day(v.due, 'en')} for “${v.contractTitle}”${v.last === '' ? '' : ` (last checked on ${day(v.last, 'en')})`}.`,
      hint: 'Ask for it, verify its security code, then add the date of the check under “certificates”.',
    }),
  }),
  'payment-due': finding<'payment-due'>({
    fr: (v) => ({
      message: `« ${v.what} » ${v.late > 0 ? 'était' : 'est'} à payer le ${day(v.due, 'fr')} au plus tard, par ${v.by}, selon « ${v.contractTitle} »${v.late > 1 ? ` ; ${v.late} échéances sont passées` : ''}${v.parts > 0 ? ' ; une partie en a été payée' : ''}${v.interest > 0 ? ` ; des intérêts peuvent courir depuis, à ${formatAgreedPercent(v.interest, 'fr')} l’an selon le contrat (simples, en jours réels sur 365)` : ''}.`,
      hint: 'Une fois payé, ajoutez le jour sous « paid », avec la somme si ce n’est qu’une partie ; si les parties en ont décidé autrement, écrivez au journal une entrée avec « payment ».',
    }),
    en: (v) => ({
      message: `“${v.what}” ${v.late > 0 ? 'was' : 'is'} to be paid by ${day(v.due, 'en')}, by ${v.by}, under “${v.contractTitle}”${v.late > 1 ? `; ${v.late} of its days have passed` : ''}${v.parts > 0 ? '; a part of it was paid' : ''}${v.interest > 0 ? `; interest may be running since, at ${formatAgreedPercent(v.interest, 'en')} a year under the contract (simple, actual days over 365)` : ''}.`,
      hint: 'Once it is paid, add the day under “paid”, with the sum where it is only a part; where the parties decided otherwise, write an entry of the journal with “payment”.',
    }),
  }),
  'conflict-deadline': finding<'conflict-deadline'>({
    fr: (v) => ({
      message: `Le différend « ${v.conflict} » est au stade « ${levelFr(v.level)} » depuis le ${day(v.since, 'fr')} ; ce stade doit conclure le ${day(v.deadline, 'fr')}.`,
      hint:
        v.next === ''
          ? 'Notez « resolved » et « resolution » une fois l’accord trouvé.'
          : `Sans accord, passez à « ${levelFr(v.next)} » le ${day(v.nextFrom, 'fr')} ; sinon écrivez « resolved » et « resolution ».`,
    }),
    en: (v) => ({
      message: `The conflict “${v.conflict}” has been at ${levelEn(v.level)} since ${day(v.since, 'en')}; this step must conclude by ${day(v.deadline, 'en')}.`,
      hint:
        v.next === ''
          ? 'Write “resolved” and “resolution” once an agreement is found.'
          : `Without an agreement, go to ${levelEn(v.next)} on ${day(v.nextFrom, 'en')}; otherwise write “resolved” and “resolution”.`,
    }),
  }),
  'commitment-overdue': finding<'commitment-overdue'>({
    fr: (v) => ({
      message: `L’engagement « ${v.commitment} » était dû le ${day(v.due, 'fr')}.`,
      hint: 'Écrivez « kept » et le jour où il a été tenu, ou convenez d’une nouvelle date.',
    }),
    en: (v) => ({
      message: `The commitment “${v.commitment}” was due on ${day(v.due, 'en')}.`,
      hint: 'Write “kept” and the day it was kept, or agree on a new date.',
    }),
  }),
  'commitment-due': finding<'commitment-due'>({
    fr: (v) => ({
      message: `L’engagement « ${v.commitment} » est dû le ${day(v.due, 'fr')}.`,
      hint: 'Une fois tenu, écrivez « kept » et le jour.',
    }),
    en: (v) => ({
      message: `The commitment “${v.commitment}” is due on ${day(v.due, 'en')}.`,
      hint: 'Once kept, write “kept” and the day.',
    }),
  }),
  'committee-due': finding<'committee-due'>({
    fr: (v) => ({
      message: `« ${v.committeeTitle} » se réunit le ${day(v.on, 'fr')}.`,
      hint: v.papers === '' ? 'Préparez l’ordre du jour.' : `Envoyez les documents avant le ${day(v.papers, 'fr')}.`,
    }),
    en: (v) => ({
      message: `“${v.committeeTitle}” meets on ${day(v.on, 'en')}.`,
      hint: v.papers === '' ? 'Prepare the agenda.' : `Send the papers by ${day(v.papers, 'en')}.`,
    }),
  }),
  'waiver-expired': finding<'waiver-expired'>({
    fr: (v) => ({
      message: `La dérogation à « ${v.clauseTitle} » court jusqu’au ${day(v.until, 'fr')}.`,
      hint: 'Négociez la clause, ou prolongez la dérogation en écrivant une nouvelle date sous « until ».',
    }),
    en: (v) => ({
      message: `The waiver of “${v.clauseTitle}” runs until ${day(v.until, 'en')}.`,
      hint: 'Negotiate the clause, or extend the waiver by writing a new date under “until”.',
    }),
  }),
  'win-missing': finding<'win-missing'>({
    fr: (v) => ({
      message: `« ${v.title} » n’a noté aucune victoire depuis le ${day(v.from, 'fr')}, soit plus de deux trimestres.`,
      hint: 'Ajoutez au journal une entrée « kind: win », même petite.',
    }),
    en: (v) => ({
      message: `“${v.title}” has noted no win since ${day(v.from, 'en')}, more than two quarters ago.`,
      hint: 'Add an entry “kind: win” to the journal, even a small one.',
    }),
  }),
  'exit-plan-missing': finding<'exit-plan-missing'>({
    fr: (v) => ({
      message: `« ${v.title} » engage les parties depuis le ${day(v.since, 'fr')} sans plan de sortie.`,
      hint: 'Écrivez « exit: » puis « plan: » avec le sort des données, des personnes, des clients, et qui tient le plan.',
    }),
    en: (v) => ({
      message: `“${v.title}” has bound the parties since ${day(v.since, 'en')} without an exit plan.`,
      hint: 'Write “exit:” then “plan:” with what happens to data, people, customers, and who keeps the plan.',
    }),
  }),
  'exit-rehearsal-stale': finding<'exit-rehearsal-stale'>({
    fr: (v) => ({
      message:
        v.last === ''
          ? `Le plan de sortie de « ${v.title} » n’a jamais été répété.`
          : `Le plan de sortie de « ${v.title} » a été répété pour la dernière fois le ${day(v.last, 'fr')}.`,
      hint: 'Parcourez-le avec le partenaire, puis écrivez la date sous « exit.plan.rehearsed ».',
    }),
    en: (v) => ({
      message:
        v.last === ''
          ? `The exit plan of “${v.title}” was never rehearsed.`
          : `The exit plan of “${v.title}” was last rehearsed on ${day(v.last, 'en')}.`,
      hint: 'Go through it with the partner, then write the date under “exit.plan.rehearsed”.',
    }),
  }),
  'contact-cold': finding<'contact-cold'>({
    fr: (v) => ({
      message: `Ce contact du réseau n’a pas eu de nouvelles depuis le ${day(v.last, 'fr')}.`,
      hint: 'Donnez-lui quelque chose d’utile sans rien demander, puis écrivez-le sous « given » ; sinon, retirez-le de la liste.',
    }),
    en: (v) => ({
      message: `This contact of the network has heard nothing since ${day(v.last, 'en')}.`,
      hint: 'Give them something useful and ask for nothing, then write it under “given”; otherwise take them off the list.',
    }),
  }),
  'contact-expired': finding<'contact-expired'>({
    fr: (v) => ({
      message: `Les données de ce contact ne devaient être gardées que jusqu’au ${day(v.until, 'fr')}.`,
      hint: 'Retirez-le de network.yaml et de l’historique ; la page d’aide « Données personnelles » dit comment.',
    }),
    en: (v) => ({
      message: `This contact’s data were to be kept only until ${day(v.until, 'en')}.`,
      hint: 'Take them out of network.yaml and of the history; the help page “Personal data” says how.',
    }),
  }),
} as const satisfies { readonly [R in AttentionRule]: Message<AttentionValues[R]> };
