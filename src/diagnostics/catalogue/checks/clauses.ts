import { list } from '../../listed.ts';
import { message } from '../../message.ts';
import { meantEn, meantFr } from '../did-you-mean.ts';

/** The clauses that contracts pin, and the wording of the library. */
export const clauseMessages = {
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
} as const;
