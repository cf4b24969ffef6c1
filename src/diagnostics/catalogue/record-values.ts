import { meantCondition } from '../meant-condition.ts';
import { list } from '../listed.ts';
import { message } from '../message.ts';
import {
  boundsOf,
  orPercentEn,
  orPercentFr,
  outOfBounds,
  withinEn,
  withinFr,
  type Bounds,
  type OutOfBounds,
} from './bounds.ts';

/** What can be wrong with a value: dates, periods, numbers, amounts, durations, conditions. */
export const recordValueMessages = {
  'bad-value': message<{ field: string; value: string; noteFr: string; noteEn: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.value} » n’a pas la forme attendue pour « ${v.field} ».`,
      hint: v.noteFr === '' ? 'Voyez la page d’aide sur le format.' : v.noteFr,
    }),
    en: (v) => ({
      message: `“${v.value}” does not have the form expected for “${v.field}”.`,
      hint: v.noteEn === '' ? 'See the help page on the format.' : v.noteEn,
    }),
  }),
  'bad-identifier': message<Meant>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.value} » n’est pas un identifiant : minuscules sans accent, chiffres et traits d’union seulement.`,
      hint: insteadFr(v.suggestion, 'Écrivez par exemple « boucle-chaude ».'),
    }),
    en: (v) => ({
      message: `“${v.value}” is not an id: only lower-case letters without accents, digits and hyphens.`,
      hint: insteadEn(v.suggestion, 'Write for example “boucle-chaude”.'),
    }),
  }),
  'not-yet-known': message<{ value: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.value} » ne nomme rien ni personne.`,
      hint: 'Retirez le champ tant que vous ne le savez pas, ou mettez sa ligne en commentaire, avec « # » au début.',
    }),
    en: (v) => ({
      message: `“${v.value}” names nothing and nobody.`,
      hint: 'Take the field out until you know, or make its line a comment, with “#” at its start.',
    }),
  }),
  'joined-identifiers': message<{ value: string; suggestion: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.value} » est lu comme un seul identifiant.`,
      hint: `Dans une liste, séparez-les par des virgules : [${v.suggestion}]. Si le champ n’en veut qu’un, gardez celui-là.`,
    }),
    en: (v) => ({
      message: `“${v.value}” is read as a single id.`,
      hint: `In a list, part them with commas: [${v.suggestion}]. If the field takes one, keep that one.`,
    }),
  }),
  'bad-date': message<{ value: string; suggestions: readonly string[]; first: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.value} » n’est pas une date écrite année-mois-jour.`,
      hint:
        v.suggestions.length > 0
          ? `Écrivez ${v.suggestions.join(' ou ')}.`
          : v.first === ''
            ? 'Écrivez par exemple 2026-11-02.'
            : `Il y manque le jour : pour le premier, écrivez ${v.first}.`,
    }),
    en: (v) => ({
      message: `“${v.value}” is not a date written year-month-day.`,
      hint:
        v.suggestions.length > 0
          ? `Write ${v.suggestions.join(' or ')}.`
          : v.first === ''
            ? 'Write for example 2026-11-02.'
            : `The day is missing: for the first one, write ${v.first}.`,
    }),
  }),
  'impossible-date': message<Meant & { early?: number }>({
    severity: 'error',
    fr: (v) => ({
      message:
        v.early === 1
          ? `Le ${v.value} est avant 1900, où commence le calendrier du playbook.`
          : `Le ${v.value} n’existe pas dans le calendrier.`,
      hint:
        v.suggestion === ''
          ? 'Vérifiez l’année, le mois et le jour.'
          : `Le dernier jour de ce mois s’écrit ${v.suggestion}.`,
    }),
    en: (v) => ({
      message:
        v.early === 1
          ? `${v.value} is before 1900, where the playbook’s calendar begins.`
          : `${v.value} is not a day of the calendar.`,
      hint:
        v.suggestion === ''
          ? 'Check the year, the month and the day.'
          : `The last day of that month is written ${v.suggestion}.`,
    }),
  }),
  'bad-period': message<Meant>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.value} » n’est pas une période.`,
      hint: insteadFr(v.suggestion, 'Écrivez 2026-10, 2026-Q3, 2026-H1, 2026 ou 2026-04..2027-03.'),
    }),
    en: (v) => ({
      message: `“${v.value}” is not a period.`,
      hint: insteadEn(v.suggestion, 'Write 2026-10, 2026-Q3, 2026-H1, 2026 or 2026-04..2027-03.'),
    }),
  }),
  'bad-year': message<Meant>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.value} » n’est pas une année.`,
      hint: insteadFr(v.suggestion, 'Écrivez-la en quatre chiffres, comme 2026.'),
    }),
    en: (v) => ({
      message: `“${v.value}” is not a year.`,
      hint: insteadEn(v.suggestion, 'Write it in four figures, such as 2026.'),
    }),
  }),
  'bad-country': message<Meant>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.value} » n’est pas le code d’un pays.`,
      hint: insteadFr(v.suggestion, 'Écrivez ses deux capitales : FR, ES, DE…'),
    }),
    en: (v) => ({
      message: `“${v.value}” is not the code of a country.`,
      hint: insteadEn(v.suggestion, 'Write its two capitals: FR, ES, DE…'),
    }),
  }),
  'bad-number': message<Meant & Partial<Bounds>>({
    severity: 'error',
    fr: (v) => {
      const bounds = boundsOf(v);
      const form = 'Écrivez des chiffres, avec un point pour les décimales : 12.5, ou 98.5 %.';
      return {
        message: `« ${v.value} » n’est pas un nombre.`,
        hint: insteadFr(v.suggestion, bounds ? withinFr(bounds) : form),
      };
    },
    en: (v) => {
      const bounds = boundsOf(v);
      const form = 'Write digits, with a point for decimals: 12.5, or 98.5 %.';
      return {
        message: `“${v.value}” is not a number.`,
        hint: insteadEn(v.suggestion, bounds ? withinEn(bounds) : form),
      };
    },
  }),
  'number-in-currency': message<Meant & { currency: string } & Partial<Bounds>>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.value} » porte une devise, et ce champ prend un nombre seul.`,
      hint: `Écrivez ${v.suggestion} si ce champ compte en ${v.currency} ; sinon, convertissez-le d’abord dans son unité, celle de l’indicateur pour un seuil.`,
    }),
    en: (v) => ({
      message: `“${v.value}” bears a currency, and this field takes a number alone.`,
      hint: `Write ${v.suggestion} if ${v.currency} is what this field counts in; otherwise convert it first to its unit, that of the KPI for a threshold.`,
    }),
  }),
  'decimal-comma': message<Meant & Partial<Bounds>>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.value} » est écrit avec une virgule ou des espaces ; l’en-tête veut un point et des chiffres collés.`,
      hint: `Écrivez ${v.suggestion}${orPercentFr(v)}.`,
    }),
    en: (v) => ({
      message: `“${v.value}” is written with a comma or spaces; the front matter takes a point and no spaces.`,
      hint: `Write ${v.suggestion}${orPercentEn(v)}.`,
    }),
  }),
  'number-out-of-range': message<OutOfBounds>({
    severity: 'error',
    fr: (v) => ({
      message: `${outOfBounds(v)} n’est pas admis ici.`,
      hint: withinFr(v),
    }),
    en: (v) => ({
      message: `${outOfBounds(v)} is not allowed here.`,
      hint: withinEn(v),
    }),
  }),
  'bad-amount': message<Meant>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.value} » n’est pas un montant.`,
      hint: insteadFr(
        v.suggestion,
        'Écrivez le montant en unités, sans espace ni devise, avec deux décimales au plus : 1500000 ou 1500000.50.',
      ),
    }),
    en: (v) => ({
      message: `“${v.value}” is not an amount.`,
      hint: insteadEn(
        v.suggestion,
        'Write the amount in units, without spaces or currency, with two decimals at most: 1500000 or 1500000.50.',
      ),
    }),
  }),
  'bad-currency': message<Meant>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.value} » n’est pas le code d’une devise.`,
      hint: insteadFr(v.suggestion, 'Écrivez ses trois capitales : EUR, USD, GBP, CHF…'),
    }),
    en: (v) => ({
      message: `“${v.value}” is not the code of a currency.`,
      hint: insteadEn(v.suggestion, 'Write its three capitals: EUR, USD, GBP, CHF…'),
    }),
  }),
  'negative-amount': message<Meant>({
    severity: 'error',
    fr: (v) => ({
      message: `«\u00a0${v.value}\u00a0» est négatif\u00a0; ce montant ne peut pas l’être.`,
      hint: insteadFr(v.suggestion, 'Écrivez-le sans le signe moins.'),
    }),
    en: (v) => ({
      message: `“${v.value}” is negative; this amount cannot be.`,
      hint: insteadEn(v.suggestion, 'Write it without the minus sign.'),
    }),
  }),
  'zero-limit': message<{ value: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `«\u00a0${v.value}\u00a0» ne laisse rien passer\u00a0: une limite est de plus de zéro.`,
      hint: 'Écrivez la limite en unités, comme «\u00a01000000\u00a0», ou supprimez la ligne s’il n’y en a pas.',
    }),
    en: (v) => ({
      message: `“${v.value}” lets nothing through: a limit is more than zero.`,
      hint: 'Write the limit in units, such as “1000000”, or delete the line if there is none.',
    }),
  }),
  'zero-payment': message<{ value: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `«\u00a0${v.value}\u00a0» ne fait rien payer\u00a0: un paiement est de plus de zéro.`,
      hint: 'Écrivez le montant en unités, comme «\u00a012000\u00a0», ou supprimez ce paiement\u202f; s’il cesse un jour d’être dû, écrivez 0 sous «\u00a0steps\u00a0».',
    }),
    en: (v) => ({
      message: `“${v.value}” makes nothing payable: a payment is more than zero.`,
      hint: 'Write the amount in units, such as “12000”, or delete this payment; where it stops being due one day, write 0 under “steps”.',
    }),
  }),
  'bad-duration': message<Meant>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.value} » n’est pas une durée.`,
      hint: insteadFr(
        v.suggestion,
        'Écrivez « 10 days », « 5 working days », « 2 weeks », « 18 months » ou « 3 years ».',
      ),
    }),
    en: (v) => ({
      message: `“${v.value}” is not a duration.`,
      hint: insteadEn(v.suggestion, 'Write “10 days”, “5 working days”, “2 weeks”, “18 months” or “3 years”.'),
    }),
  }),
  'indefinite-term': message<{ value: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.value} » n’est pas une durée : un contrat sans terme n’a pas de champ « term ».`,
      hint: 'Supprimez la ligne « term » : sans elle, le contrat est à durée indéterminée.',
    }),
    en: (v) => ({
      message: `“${v.value}” is not a duration: a contract without a term has no field “term”.`,
      hint: 'Delete the line “term”: without it, the contract is indefinite.',
    }),
  }),
  'date-for-term': message<Meant>({
    severity: 'error',
    fr: (v) => ({
      message: `«\u00a0${v.value}\u00a0» est une date, et non la durée du contrat.`,
      hint: `Pour dire son dernier jour, écrivez «\u00a0ends: ${v.suggestion}\u00a0» au lieu de «\u00a0term\u00a0»\u202f; pour sa durée, par exemple «\u00a03 years\u00a0».`,
    }),
    en: (v) => ({
      message: `“${v.value}” is a date, not the length of the contract.`,
      hint: `To say its last day, write “ends: ${v.suggestion}” instead of “term”; for its length, for example “3 years”.`,
    }),
  }),
  'bad-renewal-length': message<Meant>({
    severity: 'error',
    fr: (v) => ({
      message: `«\u00a0${v.value}\u00a0» ne dit pas combien dure la reconduction.`,
      hint: insteadFr(
        v.suggestion,
        'Écrivez la durée de chaque reconduction, comme «\u00a01 year\u00a0» ou «\u00a018 months\u00a0», ou «\u00a0indefinite\u00a0» si le contrat se poursuit ensuite sans terme.',
      ),
    }),
    en: (v) => ({
      message: `“${v.value}” does not say how long the renewal lasts.`,
      hint: insteadEn(
        v.suggestion,
        'Write the length of each renewal, such as “1 year” or “18 months”, or “indefinite” if the contract then goes on without a term.',
      ),
    }),
  }),
  'zero-duration': message<{ value: string; suggestion: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.value} » est une durée nulle : ici, ce qui dure ou revient ne peut pas le faire en zéro jour.`,
      hint: `Écrivez une durée d’au moins un, comme « ${v.suggestion} », ou supprimez la ligne.`,
    }),
    en: (v) => ({
      message: `“${v.value}” is a length of zero: what lasts or recurs here cannot do so in no time.`,
      hint: `Write a length of at least one, such as “${v.suggestion}”, or delete the line.`,
    }),
  }),
  'bad-cadence': message<Meant>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.value} » n’est pas un rythme.`,
      hint: insteadFr(
        v.suggestion,
        'Écrivez weekly, monthly, quarterly, half-yearly, yearly, ou « every 2 weeks », « every 5 weeks ».',
      ),
    }),
    en: (v) => ({
      message: `“${v.value}” is not a cadence.`,
      hint: insteadEn(
        v.suggestion,
        'Write weekly, monthly, quarterly, half-yearly, yearly, or “every 2 weeks”, “every 5 weeks”.',
      ),
    }),
  }),
  'bad-threshold': message<Meant>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.value} » n’est pas un seuil de vote.`,
      hint: insteadFr(
        v.suggestion,
        'Écrivez « 66 % » ou « 2/3 » (au moins), « more than 50 % » (plus de) ; pour une part des voix exprimées ou présentes, ajoutez « threshold-of: cast » ou « threshold-of: present ».',
      ),
    }),
    en: (v) => ({
      message: `“${v.value}” is not a voting threshold.`,
      hint: insteadEn(
        v.suggestion,
        'Write “66 %” or “2/3” (at least), or “more than 50 %”; for a share of the votes cast or present, add “threshold-of: cast” or “threshold-of: present”.',
      ),
    }),
  }),
  'bad-boolean': message<Meant>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.value} » n’est ni « true » (vrai) ni « false » (faux).`,
      hint: insteadFr(v.suggestion, 'Écrivez true ou false.'),
    }),
    en: (v) => ({
      message: `“${v.value}” is neither “true” nor “false”.`,
      hint: insteadEn(v.suggestion, 'Write true or false.'),
    }),
  }),
  'bad-address': message<Meant>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.value} » n’est pas une adresse admise.`,
      hint: insteadFr(v.suggestion, 'Écrivez une adresse complète qui commence par https://, http:// ou mailto:.'),
    }),
    en: (v) => ({
      message: `“${v.value}” is not an allowed address.`,
      hint: insteadEn(v.suggestion, 'Write a full address that begins with https://, http:// or mailto:.'),
    }),
  }),
  'bad-condition': message<Wrong>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.value} » n’est pas une condition que le playbook comprend.`,
      hint: insteadFr(
        meantCondition(v.value),
        'Écrivez « type is joint-venture », « stage from working-together », « investment is set », « country is ES », « conflict is open » ou « scope.amount at least 5000 EUR ».',
      ),
    }),
    en: (v) => ({
      message: `“${v.value}” is not a condition the playbook understands.`,
      hint: insteadEn(
        meantCondition(v.value),
        'Write “type is joint-venture”, “stage from working-together”, “investment is set”, “country is ES”, “conflict is open” or “scope.amount at least 5000 EUR”.',
      ),
    }),
  }),
  'bad-due-rule': message<{ value: string; suggestion: string; anchors: readonly string[] }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.value} » n’est pas une échéance que le playbook sait calculer.`,
      hint: `Écrivez « ${v.suggestion || '10 days before contract.signed'} » ; dates possibles : ${list(v.anchors)}.`,
    }),
    en: (v) => ({
      message: `“${v.value}” is not a deadline the playbook can compute.`,
      hint: `Write “${v.suggestion || '10 days before contract.signed'}”; possible dates: ${list(v.anchors)}.`,
    }),
  }),
  'bad-trigger': message<MeantRule>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.value} » n’est pas un déclenchement que le playbook comprend.`,
      hint: triggerFr(v),
    }),
    en: (v) => ({
      message: `“${v.value}” is not a trigger the playbook understands.`,
      hint: triggerEn(v),
    }),
  }),
  'trigger-over-window': message<{ value: string; count: string; window: string; suggestion: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.value} » demande ${v.count} périodes sur ${v.window} : la clause ne se déclencherait jamais.`,
      hint: `Écrivez d’abord combien franchissent le seuil, puis sur combien on les compte : « ${v.suggestion} ».`,
    }),
    en: (v) => ({
      message: `“${v.value}” asks for ${v.count} periods of ${v.window}: the clause would never be triggered.`,
      hint: `Write first how many cross the threshold, then among how many they are counted: “${v.suggestion}”.`,
    }),
  }),
  'bad-pinned-clause': message<Meant>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.value} » ne dit pas quelle version de la clause a été signée.`,
      hint: `Écrivez l’identifiant, @, puis la version : « ${v.suggestion === '' ? 'confidentialite@1.0' : v.suggestion} ».`,
    }),
    en: (v) => ({
      message: `“${v.value}” does not say which version of the clause was signed.`,
      hint: `Write the id, @, then the version: “${v.suggestion === '' ? 'confidentialite@1.0' : v.suggestion}”.`,
    }),
  }),
  'bad-version': message<Wrong>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.value} » n’est pas un numéro de version.`,
      hint: insteadFr(versionIn(v.value), 'Écrivez des nombres séparés par des points, entre guillemets : "1.2".'),
    }),
    en: (v) => ({
      message: `“${v.value}” is not a version number.`,
      hint: insteadEn(versionIn(v.value), 'Write numbers joined by points, in quotes: "1.2".'),
    }),
  }),
  'bad-numbering': message<Wrong>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.value} » n’est pas une numérotation.`,
      hint: 'Écrivez decimal, letters, ou un exemple du numéro le plus profond : « 1.1.1 a) i) », où a) peut être (a), A., i), I. ou 1).',
    }),
    en: (v) => ({
      message: `“${v.value}” is not a numbering.`,
      hint: 'Write decimal, letters, or an example of the deepest number: “1.1.1 a) i)”, where a) may be (a), A., i), I. or 1).',
    }),
  }),
  'bad-digest': message<Wrong>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.value} » n’est pas une empreinte SHA-256 : 64 chiffres et lettres de a à f.`,
      hint: 'Collez ce que donne « shasum -a 256 pacte.pdf », ou supprimez la ligne tant que vous ne l’avez pas.',
    }),
    en: (v) => ({
      message: `“${v.value}” is not a SHA-256 digest: 64 figures and letters from a to f.`,
      hint: 'Paste what “shasum -a 256 agreement.pdf” gives, or delete the line until you have it.',
    }),
  }),
} as const;

/** What to write instead in a message, in French; what else to do where no near value is known. */
const insteadFr = (suggestion: string, otherwise: string) =>
  suggestion === '' ? otherwise : `Écrivez « ${suggestion} ».`;

/** The same in English. */
const insteadEn = (suggestion: string, otherwise: string) => (suggestion === '' ? otherwise : `Write “${suggestion}”.`);

/** The version, in quotes, that words around its numbers or commas between them mean: `"1.2"` of « v1,2 ». */
function versionIn(written: string): string {
  const [, numbers] = /^\D{0,9}?(\d+(?:[.,]\d+)*)$/.exec(written.trim()) ?? [];
  return numbers === undefined ? '' : `"${numbers.replaceAll(',', '.')}"`;
}

type Wrong = { value: string };

type Meant = { value: string; suggestion: string };

type MeantRule = { value: string; suggestion: string; advice: string; figure: string; limit: string };

function triggerFr(v: MeantRule): string {
  if (v.advice === 'limit')
    return `Écrivez la limite à part, « ${v.limit}: ${v.figure} », puis « when: ${v.suggestion} ».`;
  if (v.advice === 'strict')
    return 'Une limite est stricte : la valeur qui l’atteint ne déclenche rien. Pour que 5 déclenche, écrivez « ceiling: 4.99 » et « above ceiling », ou « floor: 5.01 » et « below floor ».';
  return insteadFr(
    v.suggestion,
    'Écrivez « below floor for 2 months », « below floor for 3 of 6 months », « above ceiling », « late », « each period » ou « cap reached ».',
  );
}

function triggerEn(v: MeantRule): string {
  if (v.advice === 'limit') return `Write the limit apart, “${v.limit}: ${v.figure}”, then “when: ${v.suggestion}”.`;
  if (v.advice === 'strict')
    return 'A limit is strict: a value on it fires nothing. For 5 to fire, write “ceiling: 4.99” and “above ceiling”, or “floor: 5.01” and “below floor”.';
  return insteadEn(
    v.suggestion,
    'Write “below floor for 2 months”, “below floor for 3 of 6 months”, “above ceiling”, “late”, “each period” or “cap reached”.',
  );
}
