import { list } from '../../listed.ts';
import { message } from '../../message.ts';
import { meantEn, meantFr } from '../did-you-mean.ts';

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

/** The worked examples of the clauses, which their formulas must give again. */
export const exampleMessages = {
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
} as const;
