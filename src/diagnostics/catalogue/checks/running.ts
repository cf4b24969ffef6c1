import { list } from '../../listed.ts';
import { message } from '../../message.ts';

/** Who answers for what, who decides, and what the journal says. */
export const runningMessages = {
  'partnership-without-manager': message<{ party: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `« ${v.party} » n’a pas de responsable du partenariat : personne n’en répond de ce côté.`,
      hint: 'Ajoutez « manager: … » à cette partie, avec l’identifiant d’une personne de people.yaml.',
    }),
    en: (v) => ({
      message: `“${v.party}” has no partnership manager: nobody answers for it on that side.`,
      hint: 'Add “manager: …” to this party, with the id of a person of people.yaml.',
    }),
  }),
  'manager-of-other-party': message<{ person: string; party: string; expected: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `« ${v.person} » répond ici pour « ${v.expected} », mais people.yaml le place chez « ${v.party} ».`,
      hint: 'Corrigez la personne, ou sa partie dans people.yaml.',
    }),
    en: (v) => ({
      message: `“${v.person}” answers here for “${v.expected}”, but people.yaml puts them at “${v.party}”.`,
      hint: 'Correct the person, or their party in people.yaml.',
    }),
  }),
  'role-without-lead': message<{ task: string; with: readonly string[] }>({
    severity: 'warning',
    fr: (v) => ({
      message:
        v.with.length === 0
          ? `Personne ne répond de la tâche « ${v.task} ».`
          : `La tâche « ${v.task} » est partagée (${list(v.with)}), et personne n’en répond.`,
      hint: 'Ajoutez « lead: … », une partie ou une personne ; les autres vont sous « with ».',
    }),
    en: (v) => ({
      message:
        v.with.length === 0
          ? `Nobody answers for the task “${v.task}”.`
          : `The task “${v.task}” is shared (${list(v.with)}), and nobody answers for it.`,
      hint: 'Add “lead: …”, a party or a person; the others go under “with”.',
    }),
  }),
  'source-of-truth-missing': message<{ tools: number }>({
    severity: 'warning',
    fr: () => ({
      message: 'Aucun des outils ne fait foi : deux versions d’un même document peuvent se contredire.',
      hint: 'Ajoutez « source-of-truth: true » à l’outil où se trouve la version qui vaut.',
    }),
    en: () => ({
      message: 'None of the tools is the single source of truth: two versions of one document can disagree.',
      hint: 'Add “source-of-truth: true” to the tool that holds the version that counts.',
    }),
  }),
  'one-sided-rating': message<{ item: string; party: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `« ${v.party} » n’a pas de note pour « ${v.item} » : rien ne peut être comparé.`,
      hint: `Ajoutez « ${v.party}: … » à cette ligne.`,
    }),
    en: (v) => ({
      message: `“${v.party}” has no rating for “${v.item}”: nothing can be compared.`,
      hint: `Add “${v.party}: …” to this line.`,
    }),
  }),
  'conflict-without-resolution': message<{ title: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `« ${v.title} » est clos sans dire comment.`,
      hint: 'Ajoutez « resolution: … », ce qui a été décidé, ou « agreement: … » si un écrit le fixe.',
    }),
    en: (v) => ({
      message: `“${v.title}” is closed without saying how.`,
      hint: 'Add “resolution: …”, what was decided, or “agreement: …” if a document sets it down.',
    }),
  }),
  'commitment-incomplete': message<{ title: string; missing: readonly string[] }>({
    severity: 'warning',
    fr: (v) => ({
      message: `L’engagement « ${v.title} » ne peut pas être suivi : il manque ${list(v.missing)}.`,
      hint: 'Ajoutez « owner: … » (une personne de people.yaml) et « due: … » (une date).',
    }),
    en: (v) => ({
      message: `The commitment “${v.title}” cannot be followed: ${list(v.missing)} is missing.`,
      hint: 'Add “owner: …” (a person of people.yaml) and “due: …” (a date).',
    }),
  }),
  'notice-without-effect': message<{ clause: string; reason: string; clauses: readonly string[] }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Aucune obligation ne peut compter cette mise en demeure : ${
        v.reason === 'no-clause'
          ? 'elle ne nomme pas de clause'
          : v.reason === 'not-held'
            ? `aucun contrat de la fiche ne porte la clause « ${v.clause} »`
            : `la clause « ${v.clause} » n’en demande pas avant son effet`
      }.`,
      hint:
        v.clauses.length > 0
          ? `Écrivez « clause: … » avec une clause de cette fiche qui en demande une : ${list(v.clauses)}.`
          : v.reason === 'not-needed'
            ? 'Si la clause la demande, écrivez « formal-notice: true » sous son « trigger » ; sinon, notez l’entrée sous « kind: incident ».'
            : 'Nommez une clause que porte un contrat de la fiche, ou notez l’entrée sous « kind: incident ».',
    }),
    en: (v) => ({
      message: `No obligation can count this formal notice: ${
        v.reason === 'no-clause'
          ? 'it names no clause'
          : v.reason === 'not-held'
            ? `no contract of the record holds the clause “${v.clause}”`
            : `the clause “${v.clause}” needs none before it takes effect`
      }.`,
      hint:
        v.clauses.length > 0
          ? `Write “clause: …” with a clause of this record that needs one: ${list(v.clauses)}.`
          : v.reason === 'not-needed'
            ? 'If the clause needs it, write “formal-notice: true” under its “trigger”; otherwise note the entry as “kind: incident”.'
            : 'Name a clause that a contract of the record holds, or note the entry as “kind: incident”.',
    }),
  }),
  'journal-date-mismatch': message<{ date: string; named: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `L’entrée est datée du ${v.date}, mais son fichier porte le ${v.named}.`,
      hint: `Écrivez « date: ${v.named} », ou renommez le fichier.`,
    }),
    en: (v) => ({
      message: `The entry is dated ${v.date}, but its file says ${v.named}.`,
      hint: `Write “date: ${v.named}”, or rename the file.`,
    }),
  }),
} as const;
