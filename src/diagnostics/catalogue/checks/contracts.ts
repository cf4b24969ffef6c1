import { list } from '../../listed.ts';
import { message, type Words } from '../../message.ts';

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

const lengthFr = (of: string) =>
  of === 'notice' ? 'Le préavis' : of === 'renewal' ? 'La durée de la reconduction' : 'La durée du contrat';

const lengthEn = (of: string) =>
  of === 'notice' ? 'The notice' : of === 'renewal' ? 'The length of the renewal' : 'The term';

/** The terms of contracts: their days, lengths, renewals and amendments. */
export const contractMessages = {
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
