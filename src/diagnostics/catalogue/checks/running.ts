import { elided } from '../../../format/elision.ts';
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
      message: `The commitment “${v.title}” cannot be followed: it lacks ${list(v.missing)}.`,
      hint: 'Add “owner: …” (a person of people.yaml) and “due: …” (a date).',
    }),
  }),
  'notice-without-effect': message<Uncounted & { clauses: readonly string[] }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Aucune obligation ne peut compter cette mise en demeure : ${uncountedFr(v)}.`,
      hint:
        hintsFr[v.reason]?.(v) ??
        (v.clauses.length > 0
          ? `Écrivez « clause: … » avec une clause de cette fiche qui en demande une : ${list(v.clauses)}.`
          : v.reason === 'not-needed'
            ? 'Si la clause la demande, écrivez « formal-notice: true » sous son « trigger » ; sinon, notez l’entrée sous « kind: incident ».'
            : 'Nommez une clause que porte un contrat de la fiche, ou notez l’entrée sous « kind: incident ».'),
    }),
    en: (v) => ({
      message: `No obligation can count this formal notice: ${uncountedEn(v)}.`,
      hint:
        hintsEn[v.reason]?.(v) ??
        (v.clauses.length > 0
          ? `Write “clause: …” with a clause of this record that needs one: ${list(v.clauses)}.`
          : v.reason === 'not-needed'
            ? 'If the clause needs it, write “formal-notice: true” under its “trigger”; otherwise note the entry as “kind: incident”.'
            : 'Name a clause that a contract of the record holds, or note the entry as “kind: incident”.'),
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

/**
 * Why no obligation counts a formal notice; `since` is the first period that set its clause in motion and `from` its
 * last day, empty where none did.
 */
type Uncounted = {
  readonly clause: string;
  readonly kpi: string;
  readonly reason: 'no-clause' | 'not-held' | 'not-needed' | 'no-trigger' | 'no-rule' | 'before-firing';
  readonly since: string;
  readonly from: string;
};

function uncountedFr({ reason, clause, kpi, since }: Uncounted): string {
  switch (reason) {
    case 'no-clause':
      return 'elle ne nomme pas de clause';
    case 'not-held':
      return `aucun contrat de la fiche ne porte la clause « ${clause} »`;
    case 'no-trigger':
      return `elle nomme l’indicateur « ${kpi} », mais aucun chiffre ne déclenche la clause « ${clause} »`;
    case 'no-rule':
      return kpi === ''
        ? `aucun indicateur de la fiche ne déclenche la clause « ${clause} »`
        : `l’indicateur « ${kpi} » ne déclenche pas la clause « ${clause} »`;
    case 'before-firing':
      return since === ''
        ? 'aucun chiffre de la fiche n’a déclenché la clause'
        : `elle précède la fin ${elided('de', since)}, la première période qui a déclenché la clause`;
    case 'not-needed':
      return `la clause « ${clause} » n’en demande pas avant son effet`;
  }
}

function uncountedEn({ reason, clause, kpi, since }: Uncounted): string {
  switch (reason) {
    case 'no-clause':
      return 'it names no clause';
    case 'not-held':
      return `no contract of the record holds the clause “${clause}”`;
    case 'no-trigger':
      return `it names the KPI “${kpi}”, but no figure triggers the clause “${clause}”`;
    case 'no-rule':
      return kpi === ''
        ? `no KPI of the record triggers the clause “${clause}”`
        : `the KPI “${kpi}” does not trigger the clause “${clause}”`;
    case 'before-firing':
      return since === ''
        ? 'no figure of the record has triggered the clause'
        : `it comes before the end of ${since}, the first period that triggered the clause`;
    case 'not-needed':
      return `the clause “${clause}” needs none before it takes effect`;
  }
}

type Hints = Readonly<Partial<Record<Uncounted['reason'], (v: Uncounted) => string>>>;

const hintsFr: Hints = {
  'no-trigger': () => 'Ôtez « kpi », ou nommez une clause que les chiffres de la fiche déclenchent.',
  'no-rule': ({ clause, kpi }) =>
    kpi === ''
      ? `Écrivez « trigger: { when: …, clause: ${clause} } » à côté des chiffres de l’indicateur, ou notez l’entrée sous « kind: incident ».`
      : `Écrivez l’indicateur qui déclenche la clause, ou ajoutez « trigger: { when: …, clause: ${clause} } » à côté des chiffres de « ${kpi} ».`,
  'before-firing': ({ from }) =>
    from === ''
      ? 'Saisissez les chiffres hors limite, ou notez l’entrée sous « kind: incident ».'
      : `Datez-la du ${from} ou d’après : une mise en demeure compte à partir de ce jour. Si elle vise autre chose, notez l’entrée sous « kind: incident ».`,
};

const hintsEn: Hints = {
  'no-trigger': () => 'Remove “kpi”, or name a clause that the figures of the record trigger.',
  'no-rule': ({ clause, kpi }) =>
    kpi === ''
      ? `Write “trigger: { when: …, clause: ${clause} }” beside the figures of the KPI, or note the entry as “kind: incident”.`
      : `Write the KPI that triggers the clause, or add “trigger: { when: …, clause: ${clause} }” beside the figures of “${kpi}”.`,
  'before-firing': ({ from }) =>
    from === ''
      ? 'Enter the figures beyond the limit, or note the entry as “kind: incident”.'
      : `Date it ${from} or later: a formal notice counts from that day on. If it is about something else, note the entry as “kind: incident”.`,
};
