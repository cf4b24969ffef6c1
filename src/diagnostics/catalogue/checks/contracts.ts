import { list } from '../../listed.ts';
import { message, type Words } from '../../message.ts';
import { meantEn, meantFr } from '../did-you-mean.ts';

/** What denies that a contract goes on indefinitely: its kind of renewal, a number of times, no term to go on after. */
type Contradiction = 'kind' | 'times' | 'term';

function contradictedFr(by: Contradiction): Words {
  switch (by) {
    case 'times':
      return {
        message:
          '«\u00a0times\u00a0» limite une reconduction qui ne se répète pas\u00a0: après son terme, ce contrat se poursuit une fois pour toutes.',
        hint: 'Supprimez «\u00a0times\u00a0», ou écrivez sous «\u00a0for\u00a0» la durée de chaque reconduction, comme «\u00a01 year\u00a0».',
      };
    case 'term':
      return {
        message:
          'Ce contrat n’a pas de terme après lequel se poursuivre\u00a0: il est à durée indéterminée dès son premier jour.',
        hint: 'Écrivez la durée ferme sous «\u00a0term\u00a0», ou sa fin sous «\u00a0ends\u00a0»\u202f; si rien n’est ferme, écrivez «\u00a0renewal: { kind: none, notice: 3 months }\u00a0».',
      };
    default:
      return {
        message:
          '«\u00a0kind: none\u00a0» dit que rien ne suit le terme, «\u00a0for: indefinite\u00a0» que le contrat se poursuit\u00a0: il serait compté comme terminé à son terme.',
        hint: 'Écrivez «\u00a0kind: tacit\u00a0» si le contrat se poursuit de lui-même, «\u00a0kind: express\u00a0» s’il faut un accord signé, ou supprimez «\u00a0for\u00a0».',
      };
  }
}

function contradictedEn(by: Contradiction): Words {
  switch (by) {
    case 'times':
      return {
        message:
          '“times” limits a renewal that is not repeated: after its term, this contract goes on once and for all.',
        hint: 'Delete “times”, or write under “for” the length of each renewal, such as “1 year”.',
      };
    case 'term':
      return {
        message: 'This contract has no term after which to go on: it is indefinite from its first day.',
        hint: 'Write the firm length under “term”, or its end under “ends”; if nothing is firm, write “renewal: { kind: none, notice: 3 months }”.',
      };
    default:
      return {
        message:
          '“kind: none” says that nothing follows the term, “for: indefinite” that the contract goes on: it would be counted as ended at its term.',
        hint: 'Write “kind: tacit” if the contract goes on by itself, “kind: express” if that takes a signature, or delete “for”.',
      };
  }
}

interface IncompletePayment {
  readonly reason: string;
  readonly field: string;
  readonly payment: string;
}

function incompletePaymentFr({ reason, field, payment }: IncompletePayment): Words {
  switch (reason) {
    case 'no-amount':
      return {
        message: `Rien ne dit combien vaut le paiement « ${payment} ».`,
        hint: 'Écrivez « amount: 12000 », ou « share: 5 % » pour une part du montant du contrat.',
      };
    case 'two-amounts':
      return {
        message: `Le paiement « ${payment} » a un montant et une part : on ne saurait lequel est dû.`,
        hint: 'Gardez « amount » ou « share ».',
      };
    case 'share-of-nothing':
      return {
        message: `Le paiement « ${payment} » est une part du montant du contrat, qui n’en donne aucun.`,
        hint: 'Écrivez le montant total sous « amount », dans le contrat, ou le montant du paiement à la place de « share ».',
      };
    case 'no-day':
      return {
        message: `Rien ne dit quand est dû le paiement « ${payment} ».`,
        hint: 'Écrivez « on: 2026-03-31 », « due: 30 days after contract.signed », « every: 1 year » ou « milestone: Réception ».',
      };
    case 'two-days':
      return {
        message: `Le paiement « ${payment} » dit deux fois quand il est dû : « ${field} » le dit déjà.`,
        hint: 'Gardez l’un des deux, ou écrivez deux paiements.',
      };
    case 'until-and-times':
      return {
        message: `Le paiement « ${payment} » dit deux fois quand il cesse de revenir.`,
        hint: 'Gardez « until », le dernier jour, ou « times », le nombre de fois.',
      };
    case 'anchor':
      return {
        message: `La date de la prochaine relecture ne fait naître aucun paiement.`,
        hint: 'Comptez depuis « contract.signed », « contract.starts », « contract.ends », « contract.notice » ou « since ».',
      };
    default:
      return {
        message: `Ce champ ne vaut qu’avec « ${field} », que le paiement « ${payment} » n’a pas.`,
        hint: `Écrivez « ${field} », ou supprimez ce champ.`,
      };
  }
}

function incompletePaymentEn({ reason, field, payment }: IncompletePayment): Words {
  switch (reason) {
    case 'no-amount':
      return {
        message: `Nothing says how much the payment “${payment}” is.`,
        hint: 'Write “amount: 12000”, or “share: 5 %” for a share of the contract’s amount.',
      };
    case 'two-amounts':
      return {
        message: `The payment “${payment}” has an amount and a share: which one is due could not be told.`,
        hint: 'Keep “amount” or “share”.',
      };
    case 'share-of-nothing':
      return {
        message: `The payment “${payment}” is a share of the contract’s amount, and the contract gives none.`,
        hint: 'Write the total amount under “amount” of the contract, or the amount of the payment instead of “share”.',
      };
    case 'no-day':
      return {
        message: `Nothing says when the payment “${payment}” falls due.`,
        hint: 'Write “on: 2026-03-31”, “due: 30 days after contract.signed”, “every: 1 year” or “milestone: Acceptance”.',
      };
    case 'two-days':
      return {
        message: `The payment “${payment}” says twice when it falls due: “${field}” says it already.`,
        hint: 'Keep one of the two, or write two payments.',
      };
    case 'until-and-times':
      return {
        message: `The payment “${payment}” says twice when it stops coming again.`,
        hint: 'Keep “until”, the last day, or “times”, how many times.',
      };
    case 'anchor':
      return {
        message: `The day of the next reading makes nothing payable.`,
        hint: 'Count from “contract.signed”, “contract.starts”, “contract.ends”, “contract.notice” or “since”.',
      };
    default:
      return {
        message: `This field goes with “${field}” alone, which the payment “${payment}” does not have.`,
        hint: `Write “${field}”, or delete this field.`,
      };
  }
}

const lengthFr = (of: string) =>
  of === 'notice' ? 'Le préavis' : of === 'renewal' ? 'La durée de la reconduction' : 'La durée du contrat';
const lengthEn = (of: string) =>
  of === 'notice' ? 'The notice' : of === 'renewal' ? 'The length of the renewal' : 'The term';

/** Contracts, the clauses they pin, and the wording of the library. */
export const contractMessages = {
  'unknown-clause-version': message<{ clause: string; version: string; known: readonly string[] }>({
    severity: 'error',
    fr: (v) => ({
      message: `Aucun fichier ne contient la version ${v.version} de « ${v.clause} ».`,
      hint: `Versions connues : ${list(v.known)}. Écrivez l’une d’elles, ou rangez le texte signé dans clauses/${v.clause}/${v.version}.mdx.`,
    }),
    en: (v) => ({
      message: `No file holds version ${v.version} of “${v.clause}”.`,
      hint: `Known versions: ${list(v.known)}. Write one of them, or put the text that was signed in clauses/${v.clause}/${v.version}.mdx.`,
    }),
  }),
  'amendment-outlasts': message<{
    contract: string;
    ends: string;
    amendedEnds: string;
    renewal: 'express' | 'none';
  }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Cet avenant va jusqu’au ${v.ends}, mais « ${v.contract} », qu’il modifie, s’arrête le ${v.amendedEnds} : tout serait compté comme terminé ce jour-là.`,
      hint:
        v.renewal === 'express'
          ? `Si l’avenant prolonge le contrat, ajoutez le jour de sa signature sous « renewed » de « ${v.contract} », ou écrivez-y « ends: ${v.ends} ».`
          : `Si l’avenant prolonge le contrat, écrivez « ends: ${v.ends} » dans « ${v.contract} ».`,
    }),
    en: (v) => ({
      message: `This amendment runs until ${v.ends}, but “${v.contract}”, which it amends, stops on ${v.amendedEnds}: all would be counted as ended that day.`,
      hint:
        v.renewal === 'express'
          ? `If the amendment prolongs the contract, add the day it was signed under “renewed” of “${v.contract}”, or write “ends: ${v.ends}” there.`
          : `If the amendment prolongs the contract, write “ends: ${v.ends}” in “${v.contract}”.`,
    }),
  }),
  'clause-version-not-earlier': message<{ clause: string; version: string; current: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `La version ${v.version} de « ${v.clause} » est rangée parmi les anciennes, mais la bibliothèque en est à ${v.current}.`,
      hint: `Montez la version dans clauses/${v.clause}.mdx au-dessus de ${v.version}, ou supprimez ce fichier.`,
    }),
    en: (v) => ({
      message: `Version ${v.version} of “${v.clause}” is kept among the earlier ones, but the library is at ${v.current}.`,
      hint: `Raise the version in clauses/${v.clause}.mdx above ${v.version}, or delete this file.`,
    }),
  }),
  'unknown-cross-reference': message<{ written: string; value: string; suggestion: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.written} » renvoie à la clause « ${v.value} », que la bibliothèque ne contient pas.`,
      hint: meantFr(
        v.suggestion,
        'Écrivez entre les crochets le nom d’un fichier de clauses/, sans « .mdx » ; le numéro de l’article se calcule.',
      ),
    }),
    en: (v) => ({
      message: `“${v.written}” points to the clause “${v.value}”, which the library does not hold.`,
      hint: meantEn(
        v.suggestion,
        'Write between the brackets the name of a file of clauses/, without “.mdx”; the article’s number is computed.',
      ),
    }),
  }),
  'unknown-clause-label': message<{ label: string; clause: string; suggestion: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Aucun alinéa de « ${v.clause} » ne porte le repère « ${v.label} ».`,
      hint: meantFr(v.suggestion, `Écrivez [[#${v.label}]] au début de l’alinéa visé, ou citez la clause entière.`),
    }),
    en: (v) => ({
      message: `No sub-clause of “${v.clause}” bears the label “${v.label}”.`,
      hint: meantEn(
        v.suggestion,
        `Write [[#${v.label}]] at the start of the sub-clause meant, or cite the whole clause.`,
      ),
    }),
  }),
  'placeholder-in-title': message<{ written: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Le titre de la clause contient « ${v.written} », que rien ne remplit : un titre est le même dans tous les contrats.`,
      hint: 'Écrivez un titre sans blanc, et dites le reste dans le texte, sous un titre de niveau 3 s’il le faut.',
    }),
    en: (v) => ({
      message: `The clause’s title holds “${v.written}”, which nothing fills in: a title is the same in every contract.`,
      hint: 'Write a title without a blank, and say the rest in the wording, under a heading of level 3 if need be.',
    }),
  }),
  'unknown-variable': message<{ name: string; clause: string; suggestion: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `La clause « ${v.clause} » ne déclare pas de variable « ${v.name} ».`,
      hint: meantFr(v.suggestion, 'Déclarez-la sous « variables » de la clause, ou retirez-la.'),
    }),
    en: (v) => ({
      message: `The clause “${v.clause}” declares no variable “${v.name}”.`,
      hint: meantEn(v.suggestion, 'Declare it under “variables” of the clause, or remove it.'),
    }),
  }),
  'walk-away-pinned': message<{ clause: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `« ${v.clause} » est inscrite à la ligne rouge, qui dit où s’arrêter : aucun texte n’en est imprimé dans le contrat.`,
      hint: 'Écrivez la position obtenue (preferred, fallback-1 ou fallback-2) et l’écart sous « deviation », ou une dérogation sous « waiver ».',
    }),
    en: (v) => ({
      message: `“${v.clause}” is held at the walk-away, which says where to stop: no text of it is printed in the contract.`,
      hint: 'Write the position obtained (preferred, fallback-1 or fallback-2) and how it differs under “deviation”, or a waiver under “waiver”.',
    }),
  }),
  'unwritten-position': message<{ position: string; clause: string; version: string; known: readonly string[] }>({
    severity: 'warning',
    fr: (v) => ({
      message: `« ${v.clause} » ${v.version} n’écrit pas la position « ${v.position} » : le contrat n’aurait rien à imprimer.`,
      hint: `${v.known.length > 0 ? `Positions écrites : ${list(v.known)}. ` : ''}Ajoutez sinon « <Position tier="${v.position}"> » et son texte au fichier de la clause.`,
    }),
    en: (v) => ({
      message: `“${v.clause}” ${v.version} does not write the position “${v.position}”: the contract would have nothing to print.`,
      hint: `${v.known.length > 0 ? `Positions written: ${list(v.known)}. ` : ''}Else add “<Position tier="${v.position}">” and its text to the file of the clause.`,
    }),
  }),
  'missing-variable': message<{ name: string; label: string; clause: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `La variable « ${v.name} » (${v.label}) de « ${v.clause} » n’est pas remplie et n’a pas de valeur par défaut.`,
      hint: `Ajoutez « with: { ${v.name}: … } ».`,
    }),
    en: (v) => ({
      message: `The variable “${v.name}” (${v.label}) of “${v.clause}” is not filled and has no default.`,
      hint: `Add “with: { ${v.name}: … }”.`,
    }),
  }),
  'bad-variable-value': message<{
    name: string;
    value: string;
    type: 'rate' | 'amount' | 'duration' | 'date' | 'number' | 'text' | 'kpi';
    /** What a rate without its sign is read as, and what was meant; empty for anything else. */
    reads: string;
    meant: string;
    /** What was most likely meant where the value is of another kind; empty where that is not plain. */
    suggestion: string;
  }>({
    severity: 'error',
    fr: (v) =>
      v.meant === ''
        ? {
            message: `« ${v.value} » n’est pas ${typesFr[v.type]}, comme le veut la variable « ${v.name} ».`,
            hint: meantFr(v.suggestion, `Écrivez par exemple ${typeExamples[v.type]}.`),
          }
        : {
            message: `Sans le signe %, « ${v.value} » se lit « ${v.reads} » pour la variable « ${v.name} », qui est un taux.`,
            hint: `Écrivez « ${v.meant} », ou « ${v.reads} » si c’est bien ce taux.`,
          },
    en: (v) =>
      v.meant === ''
        ? {
            message: `“${v.value}” is not ${typesEn[v.type]}, as the variable “${v.name}” requires.`,
            hint: meantEn(v.suggestion, `Write for example ${typeExamples[v.type]}.`),
          }
        : {
            message: `Without the % sign, “${v.value}” is read as “${v.reads}” for the variable “${v.name}”, which is a rate.`,
            hint: `Write “${v.meant}”, or “${v.reads}” if that is the rate.`,
          },
  }),
  'inexact-variable-value': message<{ name: string; value: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.value} », pour la variable « ${v.name} », a trop de chiffres pour être gardé exactement.`,
      hint: 'Vérifiez la valeur ; au-delà de quelque 90 000 milliards, les centimes se perdent.',
    }),
    en: (v) => ({
      message: `“${v.value}”, for the variable “${v.name}”, has too many digits to be kept exactly.`,
      hint: 'Check the value; beyond some 90 trillion, cents are lost.',
    }),
  }),
  'variable-out-of-bounds': message<{ name: string; value: string; min: string; max: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.value} » sort des bornes de la variable « ${v.name} ».`,
      hint: boundsFr(v.min, v.max),
    }),
    en: (v) => ({
      message: `“${v.value}” is outside the bounds of the variable “${v.name}”.`,
      hint: boundsEn(v.min, v.max),
    }),
  }),
  'variable-bounds-order': message<{ name: string; min: string; max: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Rien ne peut remplir la variable « ${v.name} » : son « min » (${v.min}) dépasse son « max » (${v.max}).`,
      hint: 'Échangez les deux bornes, ou corrigez celle qui est fausse.',
    }),
    en: (v) => ({
      message: `Nothing can fill the variable “${v.name}”: its “min” (${v.min}) is above its “max” (${v.max}).`,
      hint: 'Swap the two bounds, or correct the wrong one.',
    }),
  }),
  'required-clause-missing': message<{ clause: string; because: 'type' | 'condition'; what: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Aucun contrat ne porte la clause « ${v.clause} », ${v.because === 'type' ? `exigée par le type « ${v.what} »` : `nécessaire quand « ${v.what} »`}.`,
      hint: `Ajoutez-la aux clauses d’un contrat, ou écartez-la par une dérogation : « waiver: { by: …, reason: … } ».`,
    }),
    en: (v) => ({
      message: `No contract holds the clause “${v.clause}”, ${v.because === 'type' ? `required by the type “${v.what}”` : `needed when “${v.what}”`}.`,
      hint: `Add it to the clauses of a contract, or set it aside by a waiver: “waiver: { by: …, reason: … }”.`,
    }),
  }),
  'clause-dependency-missing': message<{ clause: string; needs: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `« ${v.clause} » dépend de la clause « ${v.needs} », qu’aucun contrat de la fiche ne porte.`,
      hint: `Ajoutez « ${v.needs} » aux clauses signées.`,
    }),
    en: (v) => ({
      message: `“${v.clause}” depends on the clause “${v.needs}”, which no contract of the record holds.`,
      hint: `Add “${v.needs}” to the clauses signed.`,
    }),
  }),
  'conflicting-clauses': message<{ clause: string; other: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.clause} » et « ${v.other} » se contredisent et sont dans le même contrat.`,
      hint: 'Gardez l’une des deux, ou écartez l’autre par une dérogation.',
    }),
    en: (v) => ({
      message: `“${v.clause}” and “${v.other}” contradict each other and stand in one contract.`,
      hint: 'Keep one of them, or set the other aside by a waiver.',
    }),
  }),
  'clause-instrument-mismatch': message<{ clause: string; instrument: string; known: readonly string[] }>({
    severity: 'warning',
    fr: (v) => ({
      message: `« ${v.clause} » n’est pas écrite pour un contrat « ${v.instrument} ».`,
      hint: `Instruments prévus : ${list(v.known)}. Complétez « instruments » de la clause si celui-ci convient.`,
    }),
    en: (v) => ({
      message: `“${v.clause}” is not written for a “${v.instrument}” contract.`,
      hint: `Instruments foreseen: ${list(v.known)}. Add this one to the clause’s “instruments” if it fits.`,
    }),
  }),
  'repeated-position': message<{ tier: string; line: number }>({
    severity: 'error',
    fr: (v) => ({
      message: `La clause a déjà une position « ${v.tier} », ligne ${v.line} : le contrat qui la retient ne lirait que celle-là.`,
      hint: 'Réunissez les deux textes, ou donnez à l’un un autre rang : preferred, fallback-1, fallback-2 ou walk-away.',
    }),
    en: (v) => ({
      message: `The clause already has a “${v.tier}” position, line ${v.line}: a contract that takes it would read that one only.`,
      hint: 'Bring the two texts together, or give one of them another rank: preferred, fallback-1, fallback-2 or walk-away.',
    }),
  }),
  'position-outside-clause': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({
      message: '« <Position> » n’a de sens que dans le texte d’une clause : aucun contrat ne la prendrait ici.',
      hint: 'Déplacez ce passage dans le fichier de sa clause, clauses/….mdx ; pour en parler ici, écrivez « <Clause id="…" /> ».',
    }),
    en: () => ({
      message: '“<Position>” has a meaning in the text of a clause only: no contract would take it here.',
      hint: 'Move this passage to the file of its clause, clauses/….mdx; to speak of it here, write “<Clause id="…" />”.',
    }),
  }),
  'unmarked-clause': message<{ clause: string; instrument: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Dans un contrat « ${v.instrument} », rien ne dit si « ${v.clause} » engage les parties.`,
      hint: 'Ajoutez « binding: binding » ou « binding: indicative ».',
    }),
    en: (v) => ({
      message: `In a “${v.instrument}” contract, nothing says whether “${v.clause}” binds the parties.`,
      hint: 'Add “binding: binding” or “binding: indicative”.',
    }),
  }),
  'end-differs-from-term': message<{ ends: string; reckoned: string; starts: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `La durée, comptée du ${v.starts}, mène au ${v.reckoned}, et « ends » dit ${v.ends} : c’est « ends » qui compte.`,
      hint: `Gardez l’un des deux : supprimez « term » si le contrat finit le ${v.ends}, « ends » s’il finit le ${v.reckoned}.`,
    }),
    en: (v) => ({
      message: `The term, counted from ${v.starts}, leads to ${v.reckoned}, and “ends” says ${v.ends}: it is “ends” that counts.`,
      hint: `Keep one of the two: delete “term” if the contract ends on ${v.ends}, “ends” if it ends on ${v.reckoned}.`,
    }),
  }),
  'implausible-length': message<{ of: 'term' | 'renewal' | 'notice'; years: number }>({
    severity: 'warning',
    fr: (v) => ({
      message: `${lengthFr(v.of)} dépasse ${v.years} ans : sans doute un chiffre ou une unité de trop.`,
      hint: 'Écrivez la durée du contrat signé, comme « 3 years », « 18 months » ou « 10 days ».',
    }),
    en: (v) => ({
      message: `${lengthEn(v.of)} is longer than ${v.years} years: probably one digit too many, or another unit.`,
      hint: 'Write the length the signed contract says, such as “3 years”, “18 months” or “10 days”.',
    }),
  }),
  'notice-beyond-term': message<{ notice: string; term: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Le préavis, « ${v.notice} », dure autant que le contrat, « ${v.term} », ou plus : il faudrait le donner avant le début.`,
      hint: 'Écrivez le préavis du contrat signé, plus court que sa durée, ou le jour lui-même sous « last-notice ».',
    }),
    en: (v) => ({
      message: `The notice, “${v.notice}”, is as long as the contract, “${v.term}”, or longer: it would have to be given before the beginning.`,
      hint: 'Write the notice of the signed contract, shorter than its term, or the day itself under “last-notice”.',
    }),
  }),
  'payment-incomplete': message<{ reason: string; field: string; payment: string }>({
    severity: 'error',
    fr: (v) => incompletePaymentFr(v),
    en: (v) => incompletePaymentEn(v),
  }),
  'payment-outside-contract': message<{ payment: string; day: string; limit: string; side: string }>({
    severity: 'warning',
    fr: (v) => ({
      message:
        v.side === 'before'
          ? `Le paiement « ${v.payment} » est daté du ${v.day}, avant que le contrat soit signé et prenne effet (${v.limit}).`
          : `Le paiement « ${v.payment} » reviendrait jusqu’au ${v.day}, après le dernier jour du contrat (${v.limit}).`,
      hint:
        v.side === 'before'
          ? 'Corrigez ce jour, ou la date de signature ou d’effet du contrat.'
          : 'Corrigez ce jour, ou la durée du contrat ; si un prix se paie encore après, écrivez « times » au lieu de « until ».',
    }),
    en: (v) => ({
      message:
        v.side === 'before'
          ? `The payment “${v.payment}” is dated ${v.day}, before the contract is signed and takes effect (${v.limit}).`
          : `The payment “${v.payment}” would come again until ${v.day}, after the contract’s last day (${v.limit}).`,
      hint:
        v.side === 'before'
          ? 'Correct this day, or the day on which the contract is signed or takes effect.'
          : 'Correct this day, or the length of the contract; where a price is still paid after it, write “times” instead of “until”.',
    }),
  }),
  'interest-overpaid': message<{ payment: string; on: string; paid: string; run: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `La somme réglée le ${v.on}, ${v.paid}, dépasse les intérêts de retard qui restaient dus ce jour-là sur « ${v.payment} », ${v.run} : l’excédent ne compte nulle part.`,
      hint: 'Corrigez la somme ou le jour ; les frais de recouvrement ne s’y ajoutent pas, et le prix payé s’écrit sous « paid ».',
    }),
    en: (v) => ({
      message: `The sum settled on ${v.on}, ${v.paid}, is more than the late interest still owed that day on “${v.payment}”, ${v.run}: what exceeds it counts nowhere.`,
      hint: 'Correct the sum or the day; the cost of recovery is not added to it, and the price paid is written under “paid”.',
    }),
  }),
  'interest-without-effect': message<{ payment: string; on: string; of: string }>({
    severity: 'warning',
    fr: (v) => ({
      message:
        v.of === ''
          ? `Aucun intérêt de retard n’avait couru le ${v.on} sur le paiement « ${v.payment} » : il n’y en avait pas à payer ni à abandonner.`
          : `Aucun intérêt de retard n’avait couru le ${v.on} sur un paiement « ${v.payment} » du ${v.of} : il n’y en avait pas à payer ni à abandonner.`,
      hint: 'Vérifiez le jour, ce que le contrat écrit sous « late-interest », et les jours sous « paid » ; ou ôtez-le.',
    }),
    en: (v) => ({
      message:
        v.of === ''
          ? `No late interest had run on the payment “${v.payment}” by ${v.on}: there was none to pay or to waive.`
          : `No late interest had run by ${v.on} on a payment “${v.payment}” of ${v.of}: there was none to pay or to waive.`,
      hint: 'Check the day, what the contract writes under “late-interest”, and the days under “paid”; or remove it.',
    }),
  }),
  'payment-overpaid': message<{ payment: string; paid: string; remaining: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `La somme payée, ${v.paid}, dépasse ce qui reste du paiement « ${v.payment} », ${v.remaining} : l’excédent ne compte nulle part.`,
      hint: 'Corrigez la somme ou le montant du paiement ; ce qui a été payé pour autre chose s’écrit sous cet autre paiement.',
    }),
    en: (v) => ({
      message: `The sum paid, ${v.paid}, is more than remains of the payment “${v.payment}”, ${v.remaining}: what exceeds it counts nowhere.`,
      hint: 'Correct the sum or the amount of the payment; what was paid for something else is written under that other payment.',
    }),
  }),
  'payment-shares-total': message<{ total: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Les parts à payer font ensemble ${v.total} du montant du contrat.`,
      hint: 'Corrigez une part ; ce qui s’ajoute au prix, comme une indemnité, s’écrit sous « amount ».',
    }),
    en: (v) => ({
      message: `The shares to pay make ${v.total} of the contract’s amount together.`,
      hint: 'Correct a share; what comes on top of the price, such as a compensation, is written under “amount”.',
    }),
  }),
  'renewal-incomplete': message<{ kind: string; missing: readonly string[] }>({
    severity: 'warning',
    fr: (v) => ({
      message: `La reconduction « ${v.kind} » ne dit pas tout : il manque ${list(v.missing)}.`,
      hint: 'Écrivez par exemple «\u00a0renewal: { kind: tacit, for: 1 year, notice: 3 months }\u00a0», ou «\u00a0for: indefinite\u00a0» si le contrat se poursuit ensuite sans terme.',
    }),
    en: (v) => ({
      message: `The “${v.kind}” renewal does not say everything: it lacks ${list(v.missing)}.`,
      hint: 'Write for example “renewal: { kind: tacit, for: 1 year, notice: 3 months }”, or “for: indefinite” if the contract then goes on without a term.',
    }),
  }),
  'indefinite-renewal-contradicted': message<{ by: Contradiction }>({
    severity: 'warning',
    fr: (v) => contradictedFr(v.by),
    en: (v) => contradictedEn(v.by),
  }),
  'dates-out-of-order': message<{
    later: string;
    laterDate: string;
    earlier: string;
    earlierDate: string;
    /** How many dates come before the one they should follow; one is told at its own place. */
    count: number;
  }>({
    severity: 'error',
    fr: (v) => ({
      message:
        v.count === 1
          ? `« ${v.later} » (${v.laterDate}) vient avant « ${v.earlier} » (${v.earlierDate}).`
          : `« ${v.earlier} » (${v.earlierDate}) vient après ${v.count} dates qui devraient le suivre, dès ${v.laterDate} (« ${v.later} »).`,
      hint:
        v.count === 1
          ? 'Corrigez l’une des deux dates.'
          : `Corrigez « ${v.earlier} » ; si la date est bonne, corrigez les autres.`,
    }),
    en: (v) => ({
      message:
        v.count === 1
          ? `“${v.later}” (${v.laterDate}) comes before “${v.earlier}” (${v.earlierDate}).`
          : `“${v.earlier}” (${v.earlierDate}) comes after ${v.count} dates that should follow it, from ${v.laterDate} (“${v.later}”).`,
      hint:
        v.count === 1 ? 'Correct one of the two dates.' : `Correct “${v.earlier}”; if it is right, correct the others.`,
    }),
  }),
} as const;

const typesFr = {
  rate: 'un taux',
  amount: 'un montant',
  duration: 'une durée',
  date: 'une date',
  number: 'un nombre',
  text: 'un texte',
  kpi: 'l’identifiant d’un indicateur',
} as const;
const typesEn = {
  rate: 'a rate',
  amount: 'an amount',
  duration: 'a duration',
  date: 'a date',
  number: 'a number',
  text: 'a text',
  kpi: 'the id of a KPI',
} as const;
const typeExamples = {
  rate: '97.5 %',
  amount: '60000',
  duration: '6 months',
  date: '2026-11-02',
  number: '12.5',
  text: 'monthly',
  kpi: 'invoiced-services',
} as const;

function boundsFr(min: string, max: string): string {
  if (max === '') return `Écrivez une valeur d’au moins ${min}.`;
  return min === '' ? `Écrivez une valeur d’au plus ${max}.` : `Écrivez une valeur de ${min} à ${max}.`;
}

function boundsEn(min: string, max: string): string {
  if (max === '') return `Write a value of at least ${min}.`;
  return min === '' ? `Write a value of at most ${max}.` : `Write a value from ${min} to ${max}.`;
}
