import { message } from '../../message.ts';
import { meantEn, meantFr } from '../did-you-mean.ts';

/** The variables that clauses declare and contracts fill. */
export const variableMessages = {
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
