import { formatDate } from '../../format/date.ts';
import { smartReason as reasonsEn } from '../../i18n/en/smart-reason.ts';
import { vote as voteEn } from '../../i18n/en/vote.ts';
import { smartReason as reasonsFr } from '../../i18n/fr/smart-reason.ts';
import { vote as voteFr } from '../../i18n/fr/vote.ts';
import { isIsoDate } from '../../model/iso-date.ts';
import type { Locale } from '../../model/locale.ts';
import { list } from '../listed.ts';
import { message } from '../message.ts';

const day = (text: string, locale: Locale) => (isIsoDate(text) ? formatDate(text, locale) : text);
const named = (words: Readonly<Record<string, string>>, keys: readonly string[]) =>
  list(keys.map((key) => words[key] ?? key));

const sidesFr: Readonly<Record<string, string>> = {
  strengths: 'Les forces',
  weaknesses: 'Les faiblesses',
  opportunities: 'les opportunités',
  threats: 'les menaces',
};
const sidesEn: Readonly<Record<string, string>> = {
  strengths: 'The strengths',
  weaknesses: 'The weaknesses',
  opportunities: 'the opportunities',
  threats: 'the threats',
};
const lackingFr: Readonly<Record<string, string>> = {
  mitigation: 'une parade',
  owner: 'un responsable',
  due: 'une date',
};
const lackingEn: Readonly<Record<string, string>> = { mitigation: 'a mitigation', owner: 'an owner', due: 'a date' };

/** What a voting threshold is a share of, in the words of the vote itself. */
const votesFr: Readonly<Record<string, string>> = voteFr.votesOf;
const votesEn: Readonly<Record<string, string>> = voteEn.votesOf;

/**
 * Findings that a record shows whatever the day: nothing is written wrongly, and something is
 * risky or waits for an answer.
 */
export const riskMessages = {
  'date-ahead': message<{ field: string; day: string; asOf: string }>({
    severity: 'info',
    fr: (v) => ({
      message: `« ${v.field} » dit ce qui a eu lieu, et le ${day(v.day, 'fr')} est après le jour du site, le ${day(v.asOf, 'fr')}.`,
      hint: 'Corrigez l’année ou le jour s’ils sont faux ; sinon attendez que ce soit fait pour l’écrire.',
    }),
    en: (v) => ({
      message: `“${v.field}” says what has taken place, and ${day(v.day, 'en')} is after the day of the site, ${day(v.asOf, 'en')}.`,
      hint: 'Correct the year or the day if they are wrong; otherwise write it once it is done.',
    }),
  }),
  'figure-ahead': message<{ kpi: string; period: string; begins: string; count: number }>({
    severity: 'info',
    fr: (v) => ({
      message:
        v.count === 1
          ? `Le chiffre de « ${v.kpi} » pour ${v.period} n’est pas montré avant le ${day(v.begins, 'fr')} : sa période n’a pas commencé.`
          : `« ${v.kpi} » a ${v.count} chiffres de périodes qui n’ont pas commencé, à partir de cette ligne : ils ne sont pas montrés avant elles.`,
      hint: 'Corrigez l’année si elle est fausse. Une prévision n’a pas sa place ici : écrivez-la dans la fiche, comme une cible datée.',
    }),
    en: (v) => ({
      message:
        v.count === 1
          ? `The figure of “${v.kpi}” for ${v.period} is not shown before ${day(v.begins, 'en')}: its period has not begun.`
          : `“${v.kpi}” has ${v.count} figures of periods that have not begun, from this line on: they are not shown before them.`,
      hint: 'Correct the year if it is wrong. A forecast has no place here: write it in the record, as a dated target.',
    }),
  }),
  'ratio-by-zero': message<{ kpi: string; by: string; period: string }>({
    severity: 'info',
    fr: (v) => ({
      message: `« ${v.kpi} » n’a pas de valeur pour ${v.period} : « ${v.by} », par quoi il se divise, y vaut zéro.`,
      hint: 'Il n’y a rien à faire si le chiffre est juste ; sinon corrigez-le, ou videz la cellule si rien n’a été mesuré.',
    }),
    en: (v) => ({
      message: `“${v.kpi}” has no value for ${v.period}: “${v.by}”, which it is divided by, is zero there.`,
      hint: 'There is nothing to do if the figure is right; otherwise correct it, or empty the cell if nothing was measured.',
    }),
  }),
  'total-part-excluded': message<{ kpi: string; part: string; period: string; whole: string }>({
    severity: 'info',
    fr: (v) => ({
      message: `${v.period} est écarté pour «\u00a0${v.part}\u00a0» mais compte dans le total ${v.whole} de «\u00a0${v.kpi}\u00a0», qui déclenche une clause.`,
      hint: `Il n’y a rien à faire si le total reste dû entier\u202f; sinon écartez ${v.whole} sous «\u00a0exclusions\u00a0» de «\u00a0${v.kpi}\u00a0», ou écrivez dans un fichier le total convenu.`,
    }),
    en: (v) => ({
      message: `${v.period} is left out for “${v.part}” but counts in the total ${v.whole} of “${v.kpi}”, which triggers a clause.`,
      hint: `There is nothing to do if the whole remains due; otherwise leave out ${v.whole} under “exclusions” of “${v.kpi}”, or write the total agreed in a file.`,
    }),
  }),
  'total-never-whole': message<{ kpi: string; part: string; whole: string; known: number; expected: number }>({
    severity: 'info',
    fr: (v) => ({
      message: `Le total ${v.whole} de « ${v.kpi} » n’aura jamais toutes ses parts : « ${v.part} » n’est suivi qu’une partie de l’année, et la clause que ce total déclenche ne jouera pas.`,
      hint: `Si un minimum est dû au prorata, écrivez dans un fichier la valeur convenue pour ${v.whole} ; sinon écartez ${v.whole} sous « exclusions » de « ${v.kpi} ».`,
    }),
    en: (v) => ({
      message: `The total ${v.whole} of “${v.kpi}” will never have all its parts: “${v.part}” is followed for a part of the year alone, and the clause that this total triggers will not fire.`,
      hint: `If a minimum is due in proportion, write the value agreed for ${v.whole} in a file; otherwise leave out ${v.whole} under “exclusions” of “${v.kpi}”.`,
    }),
  }),
  'broken-cross-reference': message<{ citing: string; cited: string; contract: string; label: string }>({
    severity: 'info',
    fr: (v) => ({
      message:
        v.label === ''
          ? `Dans « ${v.contract} », la clause « ${v.citing} » renvoie à « ${v.cited} », que le contrat ne contient pas.`
          : `Dans « ${v.contract} », la clause « ${v.citing} » renvoie au repère « ${v.label} » de « ${v.cited} », que le texte retenu ne place pas.`,
      hint:
        v.label === ''
          ? `Ajoutez « ${v.cited} » aux clauses du contrat, ou prenez une position dont le texte ne la cite pas.`
          : `Placez [[#${v.label}]] dans la position retenue, hors d’un passage que la fiche écarte, ou citez la clause entière.`,
    }),
    en: (v) => ({
      message:
        v.label === ''
          ? `In “${v.contract}”, the clause “${v.citing}” refers to “${v.cited}”, which the contract does not hold.`
          : `In “${v.contract}”, the clause “${v.citing}” refers to the label “${v.label}” of “${v.cited}”, which the wording taken does not place.`,
      hint:
        v.label === ''
          ? `Add “${v.cited}” to the contract’s clauses, or take a position whose wording does not cite it.`
          : `Place [[#${v.label}]] in the position taken, outside a passage that the record leaves out, or cite the whole clause.`,
    }),
  }),
  'objective-not-smart': message<{
    statement: string;
    letters: readonly string[];
    reasons: readonly string[];
  }>({
    severity: 'info',
    fr: (v) => ({
      message: `L’objectif « ${v.statement} » ne tient pas ${list(v.letters)} : ${named(reasonsFr, v.reasons)}.`,
      hint: 'Complétez-le avec le partenaire : un résultat chiffré, un indicateur et sa cible, des moyens, un responsable, un budget, une date.',
    }),
    en: (v) => ({
      message: `The objective “${v.statement}” does not hold ${list(v.letters)}: ${named(reasonsEn, v.reasons)}.`,
      hint: 'Complete it with the partner: an outcome with a figure, a KPI and its target, means, an owner, a budget, a date.',
    }),
  }),
  'contribution-blind-spot': message<{ name: string; strengths: readonly string[] }>({
    severity: 'info',
    fr: (v) => ({
      message: `« ${v.name} » est un angle mort : aucune partie ne dépasse 2 sur 5 (${list(v.strengths)}).`,
      hint: 'Décidez qui l’apprend, qui l’achète ou quel tiers l’apporte, puis notez la nouvelle force.',
    }),
    en: (v) => ({
      message: `“${v.name}” is a blind spot: no party is above 2 out of 5 (${list(v.strengths)}).`,
      hint: 'Decide who learns it, who buys it or which third party brings it, then write the new strength.',
    }),
  }),
  'swot-crossing-empty': message<{ party: string; side: string; outside: string }>({
    severity: 'info',
    fr: (v) => ({
      message: `${sidesFr[v.side] ?? v.side} de « ${v.party} » ne croisent pas encore ${sidesFr[v.outside] ?? v.outside} : aucune idée n’est écrite.`,
      hint: 'Posez la question au prochain comité, puis ajoutez la réponse sous « swot.crossings ».',
    }),
    en: (v) => ({
      message: `${sidesEn[v.side] ?? v.side} of “${v.party}” are not crossed with ${sidesEn[v.outside] ?? v.outside} yet: no idea is written.`,
      hint: 'Ask at the next committee, then add the answer under “swot.crossings”.',
    }),
  }),
  'friction-unhandled': message<{ weakness: string; missing: readonly string[] }>({
    severity: 'info',
    fr: (v) => ({
      message: `« ${v.weakness} » est une faiblesse des deux parties, donc un frottement, et il lui manque ${named(lackingFr, v.missing)}.`,
      hint: 'Complétez « swot.frictions » : of, mitigation, owner et due.',
    }),
    en: (v) => ({
      message: `“${v.weakness}” is a weakness of both parties, hence a friction, and it lacks ${named(lackingEn, v.missing)}.`,
      hint: 'Complete “swot.frictions”: of, mitigation, owner and due.',
    }),
  }),
  'rating-awaited': message<{ item: string; party: string; asked: string }>({
    severity: 'info',
    fr: (v) => ({
      message: `La note de « ${v.party} » sur « ${v.item} » est attendue depuis le ${day(v.asked, 'fr')}.`,
      hint: `Relancez le partenaire, puis ajoutez « ${v.party}: … » à cette ligne.`,
    }),
    en: (v) => ({
      message: `The rating of “${v.party}” on “${v.item}” has been awaited since ${day(v.asked, 'en')}.`,
      hint: `Remind the partner, then add “${v.party}: …” to this line.`,
    }),
  }),
  'urgent-relief-missing': message<Record<string, never>>({
    severity: 'info',
    fr: () => ({
      message:
        'L’échelle ne dit pas qui saisir en urgence : lue à la lettre, elle ferait attendre même une mesure provisoire.',
      hint: 'Écrivez sous « governance » la ligne « urgent-relief: » et le juge ou l’arbitre d’urgence.',
    }),
    en: () => ({
      message:
        'The ladder does not say who can be asked in an emergency: read to the letter, even interim measures would have to wait.',
      hint: 'Write under “governance” the line “urgent-relief:” and the judge or the emergency arbitrator.',
    }),
  }),
  'amount-below-zero': message<{ clause: string; period: string; amount: string }>({
    severity: 'info',
    fr: (v) => ({
      message: `En ${v.period}, le calcul de « ${v.clause} » donne ${v.amount}, moins que zéro : rien n’est compté comme dû.`,
      hint: 'Si l’autre partie doit alors cette somme, écrivez « both-ways: true » dans la clause ; si elle se déduit des périodes suivantes, « carry-deficit: true » ; sinon, bornez le calcul par « max(…, 0) ».',
    }),
    en: (v) => ({
      message: `In ${v.period} the formula of “${v.clause}” gives ${v.amount}, less than zero: nothing counts as due.`,
      hint: 'Where the other party then owes it, write “both-ways: true” in the clause; where it is taken off the periods that follow, “carry-deficit: true”; otherwise bound the formula by “max(…, 0)”.',
    }),
  }),
  'amount-divided-by-zero': message<{ clause: string; period: string }>({
    severity: 'info',
    fr: (v) => ({
      message: `En ${v.period}, le montant de « ${v.clause} » n’est pas connu : sa formule divise par zéro.`,
      hint: `Écrivez « max(diviseur, 1) » dans la formule si rien n’est dû dans ce cas ; ou écartez ${v.period} sous « exclusions ».`,
    }),
    en: (v) => ({
      message: `In ${v.period} the amount of “${v.clause}” is not known: its formula divides by zero.`,
      hint: `Write “max(divisor, 1)” in the formula where nothing is owed in that case; or leave out ${v.period} under “exclusions”.`,
    }),
  }),
  'amount-unknown': message<{
    clause: string;
    period: string;
    kpi: string;
    missing: string;
    place: 'before' | 'within';
  }>({
    severity: 'info',
    fr: (v) => ({
      message: `En ${v.period}, le montant de « ${v.clause} » n’est pas connu : il manque « ${v.kpi} » pour ${v.missing}.`,
      hint:
        v.place === 'before'
          ? `Ajoutez la ligne ${v.missing} aux chiffres, avec une note, même si elle précède l’accord (s’il n’y a rien à reprendre, la valeur qui le dit) ; ou écartez ${v.period} sous « exclusions » si rien n’est dû pour cette période.`
          : `Ajoutez la ligne ${v.missing} aux chiffres ; ou écartez ${v.period} sous « exclusions » si rien n’est dû pour cette période.`,
    }),
    en: (v) => ({
      message: `In ${v.period} the amount of “${v.clause}” is not known: “${v.kpi}” is missing for ${v.missing}.`,
      hint:
        v.place === 'before'
          ? `Add the row ${v.missing} to the figures, with a note, even if it comes before the agreement (where nothing is brought forward, the value that says so); or leave out ${v.period} under “exclusions” where nothing is owed for that period.`
          : `Add the row ${v.missing} to the figures; or leave out ${v.period} under “exclusions” where nothing is owed for that period.`,
    }),
  }),
  'answer-without-trigger': message<{ period: string; about: string; of: 'clause' | 'payment' }>({
    severity: 'info',
    fr: (v) => ({
      message:
        v.of === 'payment'
          ? `En ${v.period}, le paiement « ${v.about} » n’est pas dû : cette entrée ne répond à rien.`
          : `En ${v.period}, les chiffres n’ont rien déclenché${v.about ? ` sur « ${v.about} »` : ''} : cette entrée ne répond à rien.`,
      hint:
        v.of === 'payment'
          ? 'Écrivez la période de l’échéance, comme « 2026-04 », ou ôtez « answers ».'
          : 'Écrivez la période où la clause s’est déclenchée, ou ôtez « answers » si un chiffre a été corrigé depuis.',
    }),
    en: (v) => ({
      message:
        v.of === 'payment'
          ? `In ${v.period} the payment “${v.about}” is not due: this entry answers nothing.`
          : `In ${v.period} the figures triggered nothing${v.about ? ` on “${v.about}”` : ''}: this entry answers nothing.`,
      hint:
        v.of === 'payment'
          ? 'Write the period of the due day, such as “2026-04”, or remove “answers”.'
          : 'Write the period in which the clause was triggered, or remove “answers” if a figure was corrected since.',
    }),
  }),
  'vote-blocked': message<{
    title: string;
    result: 'rejected' | 'vetoed' | 'no-quorum';
    share: string;
    basis: string;
  }>({
    severity: 'info',
    fr: (v) => ({
      message: `« ${v.title} » n’a pas été décidé : ${
        v.result === 'vetoed'
          ? 'un veto l’a arrêté.'
          : v.result === 'no-quorum'
            ? 'le quorum n’était pas atteint.'
            : `${v.share} ${votesFr[v.basis] ?? voteFr.votesOf.all} étaient pour, pas assez.`
      }`,
      hint: 'Reprenez la question, puis écrivez la décision prise, avec « supersedes: » et le nom de ce fichier.',
    }),
    en: (v) => ({
      message: `“${v.title}” was not decided: ${
        v.result === 'vetoed'
          ? 'a veto stopped it.'
          : v.result === 'no-quorum'
            ? 'there was no quorum.'
            : `${v.share} ${votesEn[v.basis] ?? voteEn.votesOf.all} were for, not enough.`
      }`,
      hint: 'Take the question up again, then write the decision made, with “supersedes:” and the name of this file.',
    }),
  }),
  'supplier-amount-missing': message<{ contract: string }>({
    severity: 'info',
    fr: (v) => ({
      message: `Le contrat fournisseur « ${v.contract} » ne dit pas son montant : rien ne permet de savoir si l’attestation de vigilance est due tous les six mois.`,
      hint: 'Ajoutez « amount: … », le montant total hors taxes.',
    }),
    en: (v) => ({
      message: `The supplier contract “${v.contract}” does not say its amount: nothing tells whether the compliance certificate is due every six months.`,
      hint: 'Add “amount: …”, the total amount before tax.',
    }),
  }),
} as const;
