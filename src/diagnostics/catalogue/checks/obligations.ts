import { forOtherYears } from '../../../format/frequency.ts';
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

function capFaultsFr({ reason, found }: { reason: string; found: string }): string {
  const faults: Readonly<Record<string, string>> = {
    unreadable: 'ne se lit ni comme un montant ni comme une formule',
    decimals: 'a plus de deux décimales',
    share: 'est une part ou un nombre, et ne dit pas de quel montant',
    mixed: 'mêle un montant à ce qui n’en est pas un, ou multiplie deux montants',
    variable: `s’appuie sur la variable « ${found} », qui n’est pas un nombre`,
    kpi: `suit l’indicateur « ${found} », alors qu’un plafond ne change pas d’une période à l’autre`,
    name: `s’appuie sur « ${found} », qui n’est pas le montant du contrat`,
    'no-amount': 'est une part du montant du contrat, que la fiche ne donne pas',
  };
  return faults[reason] ?? reason;
}

function capFaultsEn({ reason, found }: { reason: string; found: string }): string {
  const faults: Readonly<Record<string, string>> = {
    unreadable: 'can be read neither as an amount nor as a formula',
    decimals: 'has more than two decimals',
    share: 'is a share or a number, and does not say of which amount',
    mixed: 'mixes an amount with what is none, or multiplies two amounts',
    variable: `rests on the variable “${found}”, which is no number`,
    kpi: `follows the KPI “${found}”, while a cap does not change from one period to another`,
    name: `rests on “${found}”, which is not the contract’s amount`,
    'no-amount': 'is a share of the contract’s amount, which the record does not give',
  };
  return faults[reason] ?? reason;
}

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

type ExampleFacts = {
  gives: string;
  reckoned: string;
  steps: string;
  period: string;
  /**
   * The period that another form of one means, the earlier one that has no value, or the whole number of periods
   * nearest to a length of time.
   */
  meant: string;
  limit: string;
  /** The variables that stand for KPIs of which the example gives no figure. */
  found: readonly string[];
  reason: string;
};

function exampleFr(v: ExampleFacts): string {
  switch (v.reason) {
    case 'amount':
      return `L’exemple annonce ${v.gives}, le calcul donne ${v.reckoned}${v.steps === '' ? ', la clause ne se déclenchant pas' : ` (${v.steps})`}.`;
    case 'below-zero':
      return `L’exemple annonce ${v.gives}, moins que zéro : rien n’y est dû, et ce que l’autre partie devrait ne se compte pas par cette clause.`;
    case 'not-reckoned':
      return `L’exemple ne se calcule pas en ${v.period} : il manque une valeur à la formule ou à un plafond, ou l’on y divise par zéro.`;
    case 'kpi-figure':
      return `L’exemple ne se calcule pas en ${v.period} : la formule prend le chiffre d’un indicateur (${list(v.found)}), qu’il ne donne pas.`;
    case 'earlier-missing':
      return `L’exemple ne se calcule pas en ${v.period} : la formule remonte à ${v.meant}, dont il ne donne pas la valeur.`;
    case 'no-side':
      return 'L’exemple donne une limite sans dire de quel côté la clause se déclenche.';
    case 'no-limit':
      return `L’exemple se juge sur « ${v.limit} », que « with » ne donne pas.`;
    case 'uneven-length':
      return 'La durée « for » n’est pas un nombre entier de périodes : on ne sait combien de suite doivent franchir le seuil.';
    default:
      return `« ${v.period} » n’est pas une période : l’exemple ne se calcule pas.`;
  }
}

function exampleHintFr(v: ExampleFacts): string {
  switch (v.reason) {
    case 'amount':
      return `Corrigez la formule ou l’exemple ; s’il est bon, écrivez « gives: ${v.reckoned} »${v.steps === '' ? ', et si la clause joue de l’autre côté, dites-le comme « when: above floor »' : ''}.`;
    case 'below-zero':
      return 'Écrivez « gives: 0 » ou, si l’autre partie doit alors cette somme, « both-ways: true » sous « trigger » : la clause joue alors dans les deux sens.';
    case 'not-reckoned':
      return 'Donnez dans « with » chaque variable, et « limit », « floor » ou « target » si la formule les nomme.';
    case 'kpi-figure':
      return `Donnez sous « with » le chiffre de l’indicateur, comme « ${v.found.map((name) => `${name}: 12000`).join(', ')} ».`;
    case 'earlier-missing':
      return `Ajoutez « ${v.meant}: … » sous « values », ou sous « before » si l’exemple ne juge pas cette période.`;
    case 'no-side':
      return 'Ajoutez « when: below floor » ou « when: above ceiling », comme le dit la fiche, et donnez la limite sous ce nom.';
    case 'no-limit':
      return `Ajoutez « ${v.limit}: … » sous « with ».`;
    case 'uneven-length':
      return `Comptez en périodes de l’indicateur : « for: ${v.meant} ».`;
    default:
      return meantFr(v.meant, 'Écrivez les périodes comme 2026-10, 2026-Q3, 2026-H1, 2026 ou 2026-04..2027-03.');
  }
}

function exampleEn(v: ExampleFacts): string {
  switch (v.reason) {
    case 'amount':
      return `The example says ${v.gives}, the calculation gives ${v.reckoned}${v.steps === '' ? ', since the clause does not fire' : ` (${v.steps})`}.`;
    case 'below-zero':
      return `The example says ${v.gives}, less than zero: nothing is due, and what the other party would owe does not count under this clause.`;
    case 'not-reckoned':
      return `The example cannot be reckoned in ${v.period}: the formula or a cap lacks a value, or divides by zero.`;
    case 'kpi-figure':
      return `The example cannot be reckoned in ${v.period}: the formula takes the figure of a KPI (${list(v.found)}), which it does not give.`;
    case 'earlier-missing':
      return `The example cannot be reckoned in ${v.period}: the formula looks back at ${v.meant}, whose value it does not give.`;
    case 'no-side':
      return 'The example gives a limit without saying on which side of it the clause fires.';
    case 'no-limit':
      return `The example is judged on “${v.limit}”, which “with” does not give.`;
    case 'uneven-length':
      return 'The length “for” is no whole number of periods: nobody knows how many in a row must breach.';
    default:
      return `“${v.period}” is not a period: the example cannot be reckoned.`;
  }
}

function exampleHintEn(v: ExampleFacts): string {
  switch (v.reason) {
    case 'amount':
      return `Correct the formula or the example; if it is right, write “gives: ${v.reckoned}”${v.steps === '' ? ', and if the clause fires on the other side, say so as in “when: above floor”' : ''}.`;
    case 'below-zero':
      return 'Write “gives: 0” or, where the other party then owes that sum, “both-ways: true” under “trigger”: the clause then runs both ways.';
    case 'not-reckoned':
      return 'Give every variable under “with”, and “limit”, “floor” or “target” if the formula names them.';
    case 'kpi-figure':
      return `Give the KPI’s figure under “with”, as in “${v.found.map((name) => `${name}: 12000`).join(', ')}”.`;
    case 'earlier-missing':
      return `Add “${v.meant}: …” under “values”, or under “before” if the example does not judge that period.`;
    case 'no-side':
      return 'Add “when: below floor” or “when: above ceiling”, as the record says, and give the limit by that name.';
    case 'no-limit':
      return `Add “${v.limit}: …” under “with”.`;
    case 'uneven-length':
      return `Count in periods of the KPI: “for: ${v.meant}”.`;
    default:
      return meantEn(v.meant, 'Write periods as 2026-10, 2026-Q3, 2026-H1, 2026 or 2026-04..2027-03.');
  }
}

const unitsFr: Readonly<Record<string, string>> = {
  monthly: 'mois',
  quarterly: 'trimestre',
  'half-yearly': 'semestre',
  yearly: 'an',
  ...forOtherYears('fr', (months) => `année ${months}`),
};
const unitsEn: Readonly<Record<string, string>> = {
  monthly: 'month',
  quarterly: 'quarter',
  'half-yearly': 'half-year',
  yearly: 'year',
  ...forOtherYears('en', (months) => `year, ${months}`),
};
const unitOf = (frequency: string) => unitsEn[frequency] ?? frequency;

/** What figures oblige to: formulas, worked examples, caps, exclusions, weights and periods of the clauses signed. */
export const obligationMessages = {
  'trigger-other-frequency': message<{ kpi: string; asked: string; own: string }>({
    severity: 'error',
    fr: (v) => {
      const [asked, own] = [unitsFr[v.asked] ?? v.asked, unitsFr[v.own] ?? v.own];
      return {
        message: `Le déclenchement se compte par ${asked}, alors que « ${v.kpi} » se relève par ${own} : chaque ${own} y compterait pour un ${asked}.`,
        hint: `Écrivez « for … ${unitOf(v.own)}s », avec la durée que prévoit le contrat.`,
      };
    },
    en: (v) => ({
      message: `The trigger counts by the ${unitOf(v.asked)}, while “${v.kpi}” has a figure a ${unitOf(v.own)}: each ${unitOf(v.own)} would count for one ${unitOf(v.asked)}.`,
      hint: `Write “for … ${unitOf(v.own)}s”, with the time the contract gives.`,
    }),
  }),
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
  'example-differs': message<ExampleFacts>({
    severity: 'error',
    fr: (v) => ({ message: exampleFr(v), hint: exampleHintFr(v) }),
    en: (v) => ({ message: exampleEn(v), hint: exampleHintEn(v) }),
  }),
  'example-other-unit': message<{ value: string; kpi: string; suggestion: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `L’exemple donne ${v.value} sans signe, alors que « ${v.kpi} », qui déclenche la clause, se compte en % : le calcul n’est pas celui de la fiche.`,
      hint: `Écrivez « ${v.suggestion} », et de même les autres valeurs de l’exemple.`,
    }),
    en: (v) => ({
      message: `The example gives ${v.value} without a sign, while “${v.kpi}”, which triggers the clause, is counted in %: it is not reckoned as the record is.`,
      hint: `Write “${v.suggestion}”, and so the example’s other values.`,
    }),
  }),
  'example-missing': message<{ clause: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `« ${v.clause} » calcule un montant, mais aucun exemple chiffré ne montre lequel.`,
      hint: 'Ajoutez « examples: [{ with: {…}, values: { 2026-09: …, 2026-10: … }, for: 2 months, gives: … }] ».',
    }),
    en: (v) => ({
      message: `“${v.clause}” reckons an amount, but no worked example shows which.`,
      hint: 'Add “examples: [{ with: {…}, values: { 2026-09: …, 2026-10: … }, for: 2 months, gives: … }]”.',
    }),
  }),
  'cap-unreadable': message<{ value: string; reason: string; found: string; suggestion: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Le plafond « ${v.value} » ${capFaultsFr(v)}.`,
      hint:
        v.reason === 'kpi'
          ? `Bornez chaque période dans la formule, et ôtez ce plafond : « formula: ${v.suggestion} ».`
          : meantFr(
              v.suggestion,
              'Écrivez un montant comme « 20000 », une variable de type amount, ou une formule qui donne un montant, comme « 10 % * prix » où prix est une telle variable.',
            ),
    }),
    en: (v) => ({
      message: `The cap “${v.value}” ${capFaultsEn(v)}.`,
      hint:
        v.reason === 'kpi'
          ? `Bound each period in the formula, and remove this cap: “formula: ${v.suggestion}”.`
          : meantEn(
              v.suggestion,
              'Write an amount such as “20000”, a variable of type amount, or a formula that gives an amount, such as “10 % * price” where price is such a variable.',
            ),
    }),
  }),
  'carry-over-unusable': message<{ reason: 'no-cap' | 'both-ways' }>({
    severity: 'error',
    fr: (v) =>
      v.reason === 'no-cap'
        ? {
            message: 'La clause reporte ce que ses plafonds retiennent, mais n’en a aucun.',
            hint: 'Écrivez un plafond sous « cap », ou ôtez « carry-over ».',
          }
        : {
            message:
              'La clause reporte ce que ses plafonds retiennent et joue dans les deux sens : on ne saurait pas qui doit le report.',
            hint: 'Ôtez « carry-over », ou écrivez deux clauses, une pour chaque sens.',
          },
    en: (v) =>
      v.reason === 'no-cap'
        ? {
            message: 'The clause carries over what its caps hold back, but has none.',
            hint: 'Write a cap under “cap”, or remove “carry-over”.',
          }
        : {
            message:
              'The clause carries over what its caps hold back and runs both ways: nobody could tell who owes what is carried over.',
            hint: 'Remove “carry-over”, or write two clauses, one for each way.',
          },
  }),
  'shared-cap-without-cap': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({
      message: 'La clause partage un plafond entre ceux qui doivent, mais n’en a pas qui se partage.',
      hint: 'Écrivez sous « cap » un plafond par mois, par année ou sur le contrat, ou ôtez « shared-cap » : celui d’une période reste à chaque indicateur.',
    }),
    en: () => ({
      message: 'The clause shares a cap among those who owe, but has none that can be shared.',
      hint: 'Write under “cap” a cap per month, per year or over the contract, or remove “shared-cap”: that of a period stays each KPI’s own.',
    }),
  }),
  'penalty-cap-unreadable': message<{ value: string; reason: string; found: string; suggestion: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Le plafond des pénalités « ${v.value} » ${capFaultsFr(v)}.`,
      hint:
        v.reason === 'no-amount'
          ? 'Écrivez le montant du contrat sous « amount », ou un montant à la place de cette part.'
          : meantFr(
              v.suggestion,
              'Écrivez un montant comme « 50000 », ou une part du montant du contrat comme « 10 % * amount ».',
            ),
    }),
    en: (v) => ({
      message: `The cap on penalties “${v.value}” ${capFaultsEn(v)}.`,
      hint:
        v.reason === 'no-amount'
          ? 'Write the contract’s amount under “amount”, or an amount in the place of this share.'
          : meantEn(
              v.suggestion,
              'Write an amount such as “50000”, or a share of the contract’s amount such as “10 % * amount”.',
            ),
    }),
  }),
  'cap-unfilled': message<{ name: string; clause: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Un plafond de « ${v.clause} » dépend de la variable « ${v.name} », que ce contrat signé ne remplit pas : aucun montant ne peut être calculé.`,
      hint: `Ajoutez « with: { ${v.name}: … } », ou donnez à la variable une valeur par défaut.`,
    }),
    en: (v) => ({
      message: `A cap of “${v.clause}” rests on the variable “${v.name}”, which this signed contract does not fill: no amount can be reckoned.`,
      hint: `Add “with: { ${v.name}: … }”, or give the variable a default.`,
    }),
  }),
  'cap-order': message<{ year: string; period: string; nothing: number }>({
    severity: 'error',
    fr: (v) => ({
      message:
        v.nothing === 1
          ? 'Un plafond de zéro ne laisse rien à payer.'
          : `Les plafonds se contredisent : ${v.year} par an ou sur le contrat, ${v.period} par période ou par mois.`,
      hint:
        v.nothing === 1
          ? 'Écrivez un montant au-dessus de zéro, ou retirez ce plafond.'
          : 'Le plafond de l’année ou du contrat vaut au moins celui d’une période.',
    }),
    en: (v) => ({
      message:
        v.nothing === 1
          ? 'A cap of zero leaves nothing to pay.'
          : `The caps contradict each other: ${v.year} a year or over the contract, ${v.period} a period or a month.`,
      hint:
        v.nothing === 1
          ? 'Write an amount above zero, or remove this cap.'
          : 'The cap of the year or the contract is at least that of one period.',
    }),
  }),
  'both-ways-contradicted': message<{ field: string }>({
    severity: 'error',
    fr: (v) => ({
      message:
        v.field === 'formula'
          ? 'La clause joue dans les deux sens, mais n’a pas de formule qui dise lequel.'
          : `La clause joue dans les deux sens : l’une des deux sommes récompense, et « ${v.field} » ne vaudrait pas pour elle.`,
      hint:
        v.field === 'formula'
          ? 'Écrivez « formula: … », qui donne moins que zéro quand l’autre partie doit, ou ôtez « both-ways ».'
          : `Ôtez « ${v.field} », ou écrivez deux clauses, chacune avec ses conditions.`,
    }),
    en: (v) => ({
      message:
        v.field === 'formula'
          ? 'The clause runs both ways, but has no formula that says which way.'
          : `The clause runs both ways: one of the two amounts rewards, and “${v.field}” would not hold for it.`,
      hint:
        v.field === 'formula'
          ? 'Write “formula: …”, which gives less than zero where the other party owes, or remove “both-ways”.'
          : `Remove “${v.field}”, or write two clauses, each with its own conditions.`,
    }),
  }),
  'bonus-under-notice': message<{ field: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Un bonus récompense un résultat : il n’y a ni manquement à mettre en demeure, ni rien à remédier, et « ${v.field} » le retiendrait.`,
      hint: `Ôtez « ${v.field} », ou écrivez « effect: malus » si la clause sanctionne un manquement.`,
    }),
    en: (v) => ({
      message: `A bonus rewards a result: there is no breach to give notice of and nothing to cure, and “${v.field}” would hold it back.`,
      hint: `Remove “${v.field}”, or write “effect: malus” if the clause penalises a breach.`,
    }),
  }),
  'cure-without-notice': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({
      message: 'La clause laisse un délai pour remédier, mais aucune mise en demeure ne le fait courir.',
      hint: 'Écrivez « formal-notice: true » à côté de « cure », ou ôtez « cure ».',
    }),
    en: () => ({
      message: 'The clause leaves time to cure, but no formal notice starts it.',
      hint: 'Write “formal-notice: true” beside “cure”, or remove “cure”.',
    }),
  }),
  'earn-back-without-malus': message<{ effect: string }>({
    severity: 'error',
    fr: (v) => ({
      message:
        v.effect === 'malus'
          ? 'La clause rend ce qu’elle a coûté, mais ne coûte rien de calculé : elle n’a pas de formule.'
          : `La clause rend ce qu’elle a coûté, mais son effet est « ${v.effect} » : il n’y a pas de malus à rendre.`,
      hint:
        v.effect === 'malus'
          ? 'Écrivez « formula: … » à côté de « earn-back », ou ôtez « earn-back ».'
          : 'Ôtez « earn-back », ou écrivez « effect: malus » si la clause sanctionne un manquement.',
    }),
    en: (v) => ({
      message:
        v.effect === 'malus'
          ? 'The clause gives back what it cost, but costs nothing that is reckoned: it has no formula.'
          : `The clause gives back what it cost, but its effect is “${v.effect}”: there is no malus to give back.`,
      hint:
        v.effect === 'malus'
          ? 'Write “formula: …” beside “earn-back”, or remove “earn-back”.'
          : 'Remove “earn-back”, or write “effect: malus” if the clause penalises a breach.',
    }),
  }),
  'earn-back-uneven': message<{ length: string; kpi: string; own: string; suggestion: string }>({
    severity: 'error',
    fr: (v) => ({
      message:
        v.kpi === ''
          ? `« earn-back: ${v.length} » n’est pas un nombre entier de périodes : rien ne serait jamais rendu.`
          : `« ${v.kpi} » se relève par ${unitsFr[v.own] ?? v.own} : « earn-back: ${v.length} », dans la clause, n’en est pas un nombre entier, et rien ne serait jamais rendu.`,
      hint: `Écrivez « earn-back: ${v.suggestion} » dans la clause, avec la durée que prévoit le contrat.`,
    }),
    en: (v) => ({
      message:
        v.kpi === ''
          ? `“earn-back: ${v.length}” is no whole number of periods: nothing would ever be given back.`
          : `“${v.kpi}” has a figure a ${unitOf(v.own)}: “earn-back: ${v.length}”, in the clause, is no whole number of them, and nothing would ever be given back.`,
      hint: `Write “earn-back: ${v.suggestion}” in the clause, with the time the contract gives.`,
    }),
  }),
  'lag-uneven': message<{ length: string; kpi: string; reason: string; suggestion: string }>({
    severity: 'error',
    fr: (v) => ({
      message:
        v.reason === 'no-kpi'
          ? `« lag: ${v.length} » prend une valeur antérieure, qu’une variable de type kpi a seule.`
          : v.reason === 'days'
            ? `« lag: ${v.length} » n’est pas un nombre entier de périodes : aucune valeur ne serait prise.`
            : `« ${v.kpi} » se relève par ${unitsFr[v.reason] ?? v.reason} : « lag: ${v.length} », dans la clause, n’en est pas un nombre entier, et aucune valeur ne serait prise.`,
      hint:
        v.reason === 'no-kpi'
          ? 'Ôtez « lag », ou écrivez « type: kpi » si la valeur est celle d’un autre indicateur.'
          : `Écrivez « lag: ${v.suggestion} » dans la clause, ou la durée que prévoit le contrat.`,
    }),
    en: (v) => ({
      message:
        v.reason === 'no-kpi'
          ? `“lag: ${v.length}” takes an earlier value, which a variable of type kpi alone has.`
          : v.reason === 'days'
            ? `“lag: ${v.length}” is no whole number of periods: no value would be taken.`
            : `“${v.kpi}” has a figure a ${unitOf(v.reason)}: “lag: ${v.length}”, in the clause, is no whole number of them, and no value would be taken.`,
      hint:
        v.reason === 'no-kpi'
          ? 'Remove “lag”, or write “type: kpi” if the value is that of another KPI.'
          : `Write “lag: ${v.suggestion}” in the clause, or the length that the contract gives.`,
    }),
  }),
  'exclusion-other-frequency': message<{ kpi: string; period: string; own: string; whole: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `${v.period} ne contient aucune période entière de « ${v.kpi} », qui se relève par ${unitsFr[v.own] ?? v.own} : rien ne serait écarté.`,
      hint: `Écrivez « period: ${v.whole} » si elle est écartée entière, sinon ôtez l’exclusion.`,
    }),
    en: (v) => ({
      message: `${v.period} holds no whole period of “${v.kpi}”, which has a figure a ${unitOf(v.own)}: nothing would be left out.`,
      hint: `Write “period: ${v.whole}” if all of it is left out, else remove the exclusion.`,
    }),
  }),
  'exclusion-not-in-clause': message<{ cause: string; period: string; clause: string; excused: readonly string[] }>({
    severity: 'warning',
    fr: (v) => ({
      message: `${v.period} est écartée pour « ${v.cause} », que la clause « ${v.clause} » n’excuse pas.`,
      hint:
        v.excused.length > 0
          ? `La clause excuse : ${list(v.excused)}. Si les parties en sont convenues, écrivez « cause: agreed ».`
          : 'La clause n’excuse rien. Si les parties en sont convenues, écrivez « cause: agreed ».',
    }),
    en: (v) => ({
      message: `${v.period} is left out for “${v.cause}”, which the clause “${v.clause}” does not excuse.`,
      hint:
        v.excused.length > 0
          ? `The clause excuses: ${list(v.excused)}. If the parties agreed on it, write “cause: agreed”.`
          : 'The clause excuses nothing. If the parties agreed on it, write “cause: agreed”.',
    }),
  }),
  'commission-incomplete': message<{ reason: string; kpi: string; currency: string }>({
    severity: 'error',
    fr: (v) => ({
      message:
        v.reason === 'no-rate'
          ? 'Cette commission n’a ni taux ni tranches : rien ne peut être calculé.'
          : v.reason === 'two-rates'
            ? 'Cette commission a un taux et des tranches : on ne sait pas lequel vaut.'
            : v.reason === 'tiers'
              ? 'Les tranches de cette commission ne se suivent pas ; chacune va plus haut que la précédente, et la dernière seule n’a pas de borne.'
              : `« ${v.kpi} » ne se compte pas en ${v.currency} ni par addition : ce ne sont pas des apports.`,
      hint:
        v.reason === 'not-money'
          ? `Choisissez un indicateur d’unité ${v.currency} et d’agrégation sum.`
          : 'Écrivez « rate: 5 % », ou « tiers: [{ to: 50000, rate: 5 % }, { rate: 3 % }] ».',
    }),
    en: (v) => ({
      message:
        v.reason === 'no-rate'
          ? 'This commission has neither a rate nor tiers: nothing can be reckoned.'
          : v.reason === 'two-rates'
            ? 'This commission has a rate and tiers: nobody knows which holds.'
            : v.reason === 'tiers'
              ? 'The tiers of this commission do not follow each other; each goes higher than the one before, and the last alone has no bound.'
              : `“${v.kpi}” is not counted in ${v.currency} by adding up: these are no contributions.`,
      hint:
        v.reason === 'not-money'
          ? `Choose a KPI whose unit is ${v.currency} and whose aggregation is sum.`
          : 'Write “rate: 5 %”, or “tiers: [{ to: 50000, rate: 5 % }, { rate: 3 % }]”.',
    }),
  }),
  'cap-below-minimum': message<{ cap: string; minimum: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Le plafond (${v.cap}) est sous le minimum garanti (${v.minimum}), qui ne serait jamais versé.`,
      hint: 'Relevez « cap », ou baissez « minimum ».',
    }),
    en: (v) => ({
      message: `The cap (${v.cap}) is below the guaranteed minimum (${v.minimum}), which would never be paid.`,
      hint: 'Raise “cap”, or lower “minimum”.',
    }),
  }),
  'weight-missing': message<{ kpi: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.kpi} » n’a pas de poids alors que d’autres indicateurs de la fiche en ont un : il compterait pour 1.`,
      hint: 'Ajoutez « weight: … », ou retirez les poids des autres pour qu’ils comptent tous autant.',
    }),
    en: (v) => ({
      message: `“${v.kpi}” has no weight while other KPIs of the record have one: it would count for 1.`,
      hint: 'Add “weight: …”, or remove the weights of the others so that all count the same.',
    }),
  }),
  'period-outside-contract': message<{ kpi: string; period: string; side: 'before' | 'after'; day: string }>({
    severity: 'error',
    fr: (v) => ({
      message:
        v.side === 'before'
          ? `« ${v.kpi} » a une valeur pour ${v.period}, avant le début du partenariat (${v.day}).`
          : `« ${v.kpi} » a une valeur pour ${v.period}, après la fin du dernier contrat (${v.day}).`,
      hint: 'Corrigez la période, souvent une année mal tapée, ou les dates « since », « starts », « term » de la fiche.',
    }),
    en: (v) => ({
      message:
        v.side === 'before'
          ? `“${v.kpi}” has a value for ${v.period}, before the partnership began (${v.day}).`
          : `“${v.kpi}” has a value for ${v.period}, after the last contract ended (${v.day}).`,
      hint: 'Correct the period, often a year typed wrong, or the dates “since”, “starts”, “term” of the record.',
    }),
  }),
} as const;
