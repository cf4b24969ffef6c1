import { list } from '../../listed.ts';
import { message } from '../../message.ts';
import { meantEn, meantFr } from '../did-you-mean.ts';

const faultsFr: Readonly<Record<string, string>> = {
  'value-expected': 'un nombre, un nom ou une parenthèse est attendu',
  'sign-expected': 'une opération est attendue (+ - * /)',
  unclosed: 'une parenthèse n’est pas refermée',
  'unknown-function': 'ce n’est pas une fonction',
  comma: 'une virgule entre deux chiffres se lirait comme deux valeurs',
  'wrong-count':
    'min et max prennent au moins deux valeurs, below et above deux ; round, roundup et rounddown une, et combien de décimales garder',
  decimals: 'round, roundup et rounddown prennent ensuite un nombre de décimales, de 0 à 6',
  'too-long': 'elle dépasse 300 caractères',
};

const faultsEn: Readonly<Record<string, string>> = {
  'value-expected': 'a number, a name or a parenthesis is expected',
  'sign-expected': 'an operation is expected (+ - * /)',
  unclosed: 'a parenthesis is not closed',
  'unknown-function': 'this is no function',
  comma: 'a comma between two digits would be read as two values',
  'wrong-count':
    'min and max take at least two values, below and above two; round, roundup and rounddown one, and how many decimals to keep',
  decimals: 'round, roundup and rounddown then take a number of decimals, 0 to 6',
  'too-long': 'it is longer than 300 characters',
};

type FormulaFacts = { formula: string; reason: string; at: number; found: string; advice: string; write: string };

function adviceFr(v: FormulaFacts): string {
  switch (v.advice) {
    case 'replace':
      return `Écrivez « ${v.write} » au lieu de « ${v.found} ».`;
    case 'thousands':
      return `Écrivez le nombre sans espace : « ${v.write} ».`;
    case 'comma':
      return `Le séparateur décimal est le point : « ${v.write} » ; entre deux valeurs, mettez une espace après la virgule.`;
    case 'comparison':
      return 'Une comparaison s’écrit « below(a, b) » ou « above(a, b) », qui vaut 1 si a est strictement sous b, ou au-dessus, sinon 0 ; « a >= b » s’écrit « 1 - below(a, b) ».';
    case 'currency':
      return 'Retirez « € » : les montants s’écrivent sans unité, dans la devise du contrat.';
    case 'function':
      return `Les fonctions sont ${v.write}. Un « si » s’écrit comme « montant * below(value, 97 %) » ; pour multiplier, mettez « * » devant la parenthèse.`;
    case 'measure':
      return `Écrivez « ${v.write} », sans parenthèses : c’est une mesure.`;
    case 'delete':
      return `Supprimez ce « ${v.found} » : une formule commence par sa première valeur.`;
    case 'shorter':
      return 'Écrivez moins de paliers, ou des variables aux noms plus courts.';
    default:
      return 'Une formule tient en nombres, variables, + - * / ( ), min, max, round, roundup, rounddown, below et above ; le séparateur décimal est le point.';
  }
}

function adviceEn(v: FormulaFacts): string {
  switch (v.advice) {
    case 'replace':
      return `Write “${v.write}” instead of “${v.found}”.`;
    case 'thousands':
      return `Write the number without a space: “${v.write}”.`;
    case 'comma':
      return `Decimals take a point here: “${v.write}”; between two values, put a space after the comma.`;
    case 'comparison':
      return 'A comparison is written “below(a, b)” or “above(a, b)”, which is 1 where a is strictly below b, or above it, else 0; “a >= b” is written “1 - below(a, b)”.';
    case 'currency':
      return 'Remove “€”: amounts are written without a unit, in the currency of the contract.';
    case 'function':
      return `The functions are ${v.write}. An “if” is written as “amount * below(value, 97 %)”; to multiply, put “*” before the parenthesis.`;
    case 'measure':
      return `Write “${v.write}”, without parentheses: it is a measure.`;
    case 'delete':
      return `Delete this “${v.found}”: a formula begins with its first value.`;
    case 'shorter':
      return 'Write fewer bands, or variables with shorter names.';
    default:
      return 'A formula holds numbers, variables, + - * / ( ), min, max, round, roundup, rounddown, below and above; decimals take a point.';
  }
}

/** The formulas of the clauses: how they are written, what they name, and what they come to. */
export const formulaMessages = {
  'formula-unreadable': message<FormulaFacts>({
    severity: 'error',
    fr: (v) => ({
      message: `La formule ne se lit pas au caractère ${v.at}${v.found === '' ? '' : `, « ${v.found} »`} : ${faultsFr[v.reason] ?? v.reason}.`,
      hint: adviceFr(v),
    }),
    en: (v) => ({
      message: `The formula cannot be read at character ${v.at}${v.found === '' ? '' : `, “${v.found}”`}: ${faultsEn[v.reason] ?? v.reason}.`,
      hint: adviceEn(v),
    }),
  }),
  'unknown-formula-name': message<{
    name: string;
    suggestion: string;
    isVariable: 'yes' | 'no';
    isKpi: 'yes' | 'no';
    /** What to call a variable whose hyphens a formula reads as minus signs; empty where its name can be read. */
    rename: string;
    known: readonly string[];
  }>({
    severity: 'error',
    fr: (v) => ({
      message:
        v.rename !== ''
          ? `La formule ne peut pas nommer la variable « ${v.name} » : le trait d’union s’y lit comme un moins.`
          : v.isVariable === 'yes'
            ? `La variable « ${v.name} » n’est pas un nombre : la formule ne peut pas s’en servir.`
            : v.isKpi === 'yes'
              ? `La formule emploie l’indicateur « ${v.name} » par son nom, qui n’y désigne rien.`
              : `La formule emploie « ${v.name} », qui n’est ni une variable de la clause ni une mesure.`,
      hint:
        v.rename !== ''
          ? `Renommez-la « ${v.rename} » partout : sous « variables », dans le texte et les exemples de la clause, et sous « with » dans les contrats qui la remplissent.`
          : v.isKpi === 'yes'
            ? 'Écrivez « value » pour l’indicateur qui déclenche la clause ; pour un autre, une variable « type: kpi », que le contrat remplit.'
            : meantFr(v.suggestion, `Écrivez l’un de ces noms : ${list(v.known)}.`),
    }),
    en: (v) => ({
      message:
        v.rename !== ''
          ? `The formula cannot name the variable “${v.name}”: it reads the hyphen as a minus sign.`
          : v.isVariable === 'yes'
            ? `The variable “${v.name}” is not a number: the formula cannot use it.`
            : v.isKpi === 'yes'
              ? `The formula uses the KPI “${v.name}” by its name, which means nothing there.`
              : `The formula uses “${v.name}”, which is neither a variable of the clause nor a measure.`,
      hint:
        v.rename !== ''
          ? `Rename it “${v.rename}” everywhere: under “variables”, in the wording and the examples of the clause, and under “with” in the contracts that fill it.`
          : v.isKpi === 'yes'
            ? 'Write “value” for the KPI that triggers the clause; for another, a variable “type: kpi”, which the contract fills.'
            : meantEn(v.suggestion, `Write one of these names: ${list(v.known)}.`),
    }),
  }),
  'variable-named-as-measure': message<{ name: string; suggestion: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `La formule emploie « ${v.name} », le nom d’une mesure, que la clause donne aussi à une variable : on y compterait les chiffres, et non ce que le contrat remplit.`,
      hint: `Donnez un autre nom à la variable (« ${v.suggestion} », ou un mot plus parlant) partout : sous « variables », dans la formule, le texte et les exemples, et sous « with » dans les contrats qui la remplissent.`,
    }),
    en: (v) => ({
      message: `The formula uses “${v.name}”, the name of a measure, which the clause gives to a variable as well: the figures would be reckoned with, and not what the contract fills in.`,
      hint: `Give the variable another name (“${v.suggestion}”, or a word that says more) everywhere: under “variables”, in the formula, the wording and the examples, and under “with” in the contracts that fill it.`,
    }),
  }),
} as const;
