import { message } from '../message.ts';
import { meantEn, meantFr } from './did-you-mean.ts';

type None = Record<never, never>;

/** What can be wrong with the wording of a clause: blanks, optional passages, numbers. */
export const proseWordingMessages = {
  'bad-placeholder': message<{ written: string; suggestion: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.written} » n’est pas un renvoi que le playbook comprend.`,
      hint: meantFr(
        v.suggestion,
        'Écrivez [[seuil]] pour une variable, [[§ confidentialite]] pour une clause, [[#delai]] pour nommer un alinéa et [[§ confidentialite#delai]] pour y renvoyer, [[?condition]] … [[/]] pour un passage conditionnel.',
      ),
    }),
    en: (v) => ({
      message: `“${v.written}” is not a placeholder the playbook understands.`,
      hint: meantEn(
        v.suggestion,
        'Write [[threshold]] for a variable, [[§ confidentiality]] for a clause, [[#delay]] to name a sub-clause and [[§ confidentiality#delay]] to cite it, [[?condition]] … [[/]] for a conditional passage.',
      ),
    }),
  }),
  'single-brackets-in-wording': message<{ written: string; meant: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `« ${v.written} » est entre crochets simples : l’accord l’imprimera tel quel.`,
      hint: `Pour un blanc que le contrat remplit, écrivez ${v.meant} ; pour garder les crochets, \\${v.written}.`,
    }),
    en: (v) => ({
      message: `“${v.written}” stands in single brackets: the agreement will print it as it is.`,
      hint: `For a blank that the contract fills, write ${v.meant}; to keep the brackets, \\${v.written}.`,
    }),
  }),
  'blank-typed-in-wording': message<{ written: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `« ${v.written} » est un blanc que rien ne remplit : l’accord l’imprimera tel quel.`,
      hint: 'Déclarez-le sous « variables » de la clause, et écrivez son nom entre crochets doubles : [[montant]].',
    }),
    en: (v) => ({
      message: `“${v.written}” is a blank that nothing fills: the agreement will print it as it is.`,
      hint: 'Declare it under “variables” of the clause, and write its name in double brackets: [[amount]].',
    }),
  }),
  'passage-not-closed': message<{ condition: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Le passage conditionnel « [[?${v.condition}]] » n’est pas fermé.`,
      hint: 'Écrivez [[/]] là où il finit : dans la même phrase, ou seul sur sa ligne si le passage prend des paragraphes entiers.',
    }),
    en: (v) => ({
      message: `The conditional passage “[[?${v.condition}]]” is not closed.`,
      hint: 'Write [[/]] where it ends: within the same sentence, or alone on its line if the passage takes whole paragraphs.',
    }),
  }),
  'passage-not-opened': message<None>({
    severity: 'error',
    fr: () => ({
      message: '« [[/]] » ferme un passage conditionnel que rien n’ouvre ici.',
      hint: 'Écrivez [[?condition]] avant, dans la même phrase ou au même niveau de paragraphe, ou retirez-le.',
    }),
    en: () => ({
      message: '“[[/]]” closes a conditional passage that nothing opens here.',
      hint: 'Write [[?condition]] before it, within the same sentence or at the same level of paragraph, or remove it.',
    }),
  }),
  'bad-passage-condition': message<{ condition: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.condition} » n’est pas une condition que le playbook comprend.`,
      hint: 'Écrivez « type is joint-venture », « stage from working-together », « investment is set », ou le nom d’une variable de la clause.',
    }),
    en: (v) => ({
      message: `“${v.condition}” is not a condition the playbook understands.`,
      hint: 'Write “type is joint-venture”, “stage from working-together”, “investment is set”, or the name of a variable of the clause.',
    }),
  }),
  'unprintable-in-wording': message<{ written: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Le texte d’une clause contient ${v.written}, qu’un contrat assemblé n’imprime pas.`,
      hint: 'Écrivez-le en mots dans le texte, ou placez-le hors de <Position>.',
    }),
    en: (v) => ({
      message: `The wording of a clause holds ${v.written}, which an assembled agreement does not print.`,
      hint: 'Say it in words, or put it outside <Position>.',
    }),
  }),
  'repeated-clause-label': message<{ label: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Le repère « ${v.label} » est déjà placé dans ce texte : un renvoi ne saurait pas lequel viser.`,
      hint: `Donnez un autre nom à l’un des deux : [[#${v.label}-2]].`,
    }),
    en: (v) => ({
      message: `The label “${v.label}” is already placed in this wording: a cross-reference could not tell which one is meant.`,
      hint: `Give one of the two another name: [[#${v.label}-2]].`,
    }),
  }),
  'number-typed-in-wording': message<{ written: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `« ${v.written} » en début de ligne ne numérote rien : ces lignes ne feront qu’un paragraphe, et le contrat compte ses propres numéros.`,
      hint: `Écrivez « 1. » devant chaque alinéa, en retrait sous celui qui le contient ; le champ « numbering » du contrat imprime alors (a), (b) ou a), b).`,
    }),
    en: (v) => ({
      message: `“${v.written}” at the start of a line numbers nothing: these lines make one paragraph, and the agreement counts its own numbers.`,
      hint: 'Write “1.” before each sub-clause, indented under the one that holds it; the contract’s “numbering” then prints (a), (b) or a), b).',
    }),
  }),
  'list-start-in-wording': message<{ written: number; printed: number }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Cette liste commence à ${v.written}, mais le contrat compte ses propres numéros : il imprimera ${v.printed}.`,
      hint: `Écrivez « ${v.printed}. » ; si des alinéas manquent avant celui-ci, ajoutez-les. Pour citer un alinéa, posez un repère « [[#nom]] » : son numéro suivra.`,
    }),
    en: (v) => ({
      message: `This list begins at ${v.written}, but the agreement counts its own numbers: it will print ${v.printed}.`,
      hint: `Write “${v.printed}.”; if sub-clauses are missing before it, add them. To cite a sub-clause, place a label “[[#name]]”: its number will follow.`,
    }),
  }),
} as const;
