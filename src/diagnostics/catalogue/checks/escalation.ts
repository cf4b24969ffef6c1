import { list } from '../../listed.ts';
import { message } from '../../message.ts';

const cures = (of: Readonly<Record<string, string>>, missing: readonly string[]) =>
  missing.map((field) => of[field] ?? field).join(' ');

const curesFr: Readonly<Record<string, string>> = {
  who: 'Écrivez sous « who » qui tranche : des personnes ou un comité.',
  body: 'Écrivez sous « body » le tribunal compétent.',
  institution: '« institution » nomme la chambre d’arbitrage.',
  arbitrators: '« arbitrators » donne leur nombre.',
  seat: '« seat » donne la ville du siège.',
  language: '« language » donne la langue de la procédure.',
  law: '« law » donne le droit applicable.',
};
const curesEn: Readonly<Record<string, string>> = {
  who: 'Write under “who” who settles it: people or a committee.',
  body: 'Write under “body” the court that has jurisdiction.',
  institution: '“institution” names the arbitration institution.',
  arbitrators: '“arbitrators” gives their number.',
  seat: '“seat” gives the city of the seat.',
  language: '“language” gives the language of the proceedings.',
  law: '“law” gives the governing law.',
};

/** What makes a conflict ladder one that a party can refuse to climb (M18). */
export const escalationMessages = {
  'escalation-incomplete': message<{ level: string; missing: readonly string[] }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Le niveau « ${v.level} » de l’échelle ne dit pas à qui s’adresser : il manque ${list(v.missing)}.`,
      hint: cures(curesFr, v.missing),
    }),
    en: (v) => ({
      message: `Level “${v.level}” of the ladder does not say whom to turn to: it lacks ${list(v.missing)}.`,
      hint: cures(curesEn, v.missing),
    }),
  }),
  'escalation-without-deadline': message<{ level: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Le niveau « ${v.level} » de l’échelle n’a pas de délai : celui qui veut y rester n’en sort jamais.`,
      hint: 'Écrivez « within » et le temps laissé pour conclure, par exemple 10 days.',
    }),
    en: (v) => ({
      message: `Level “${v.level}” of the ladder has no deadline: whoever wants to stay there never leaves.`,
      hint: 'Write “within” and the time allowed to conclude, such as 10 days.',
    }),
  }),
  'mediator-without-appointment': message<Record<string, never>>({
    severity: 'warning',
    fr: () => ({
      message:
        'Rien ne dit comment le médiateur est désigné : une partie peut bloquer la médiation en refusant chaque nom.',
      hint: 'Écrivez « body » (le centre de médiation) ou « appointed-by » (qui nomme le médiateur à défaut d’accord).',
    }),
    en: () => ({
      message: 'Nothing says how the mediator is appointed: one party can block the mediation by refusing every name.',
      hint: 'Write “body” (the mediation centre) or “appointed-by” (who appoints the mediator failing agreement).',
    }),
  }),
  'arbitration-incomplete': message<{ missing: readonly string[] }>({
    severity: 'warning',
    fr: (v) => ({
      message: `L’arbitrage ne pourrait pas commencer : il manque ${list(v.missing)}.`,
      hint: cures(curesFr, v.missing),
    }),
    en: (v) => ({
      message: `The arbitration could not begin: ${list(v.missing)} missing.`,
      hint: cures(curesEn, v.missing),
    }),
  }),
  'escalation-without-end': message<{ level: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `L’échelle s’arrête au niveau « ${v.level} », qui ne décide rien : un désaccord peut durer sans fin.`,
      hint: 'Ajoutez un dernier niveau : « level: arbitration », ou « level: court » avec le tribunal sous « body ».',
    }),
    en: (v) => ({
      message: `The ladder stops at level “${v.level}”, which decides nothing: a disagreement can last for ever.`,
      hint: 'Add a last level: “level: arbitration”, or “level: court” with the court under “body”.',
    }),
  }),
  'escalation-order': message<{ level: string; after: string }>({
    severity: 'error',
    fr: (v) => ({
      message:
        v.level === v.after
          ? `Le niveau « ${v.level} » est écrit deux fois.`
          : `Le niveau « ${v.level} » est écrit après « ${v.after} ».`,
      hint: 'Écrivez les niveaux dans l’ordre où l’on y entre : 1, 2, 3, puis mediation, puis arbitration.',
    }),
    en: (v) => ({
      message:
        v.level === v.after
          ? `Level “${v.level}” is written twice.`
          : `Level “${v.level}” is written after “${v.after}”.`,
      hint: 'Write the levels in the order they are entered: 1, 2, 3, then mediation, then arbitration.',
    }),
  }),
  'even-arbitrators': message<{ count: number }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Un tribunal de ${v.count} arbitres peut se partager par moitié ; le droit français veut un nombre impair (Code de procédure civile, art. 1451).`,
      hint: 'Écrivez 1, 3 ou 5, ou faites vérifier le droit choisi.',
    }),
    en: (v) => ({
      message: `A tribunal of ${v.count} arbitrators can split in half; French law wants an odd number (Code of Civil Procedure, art. 1451).`,
      hint: 'Write 1, 3 or 5, or have the governing law checked.',
    }),
  }),
} as const;
