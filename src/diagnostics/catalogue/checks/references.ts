import { list } from '../../listed.ts';
import { message, type Message } from '../../message.ts';
import { meantEn, meantFr } from '../did-you-mean.ts';

export type Unknown = { value: string; suggestion: string };

interface Noun {
  readonly says: (value: string) => string;
  /** What to do when no near name is known. */
  readonly otherwise: string;
}

const unknown = (fr: Noun, en: Noun): Message<Unknown> =>
  message<Unknown>({
    severity: 'error',
    fr: (v) => ({ message: fr.says(v.value), hint: meantFr(v.suggestion, fr.otherwise) }),
    en: (v) => ({ message: en.says(v.value), hint: meantEn(v.suggestion, en.otherwise) }),
  });

const chain = (items: readonly string[]) => items.join(' → ');

/** References from one record to another that lead nowhere, or round in a circle. */
export const referenceMessages = {
  'unknown-person': unknown(
    {
      says: (value) => `Personne ne s’appelle « ${value} » dans people.yaml.`,
      otherwise: 'Ajoutez cette personne à people.yaml, ou écrivez l’identifiant de quelqu’un qui y figure.',
    },
    {
      says: (value) => `Nobody in people.yaml is called “${value}”.`,
      otherwise: 'Add this person to people.yaml, or write the id of someone who is there.',
    },
  ),
  'unknown-decision': message<Unknown>({
    severity: 'warning',
    fr: (v) => ({
      message: `« ${v.value} » n’est le nom d’aucune décision de ce journal : l’ancienne se lirait encore comme en vigueur.`,
      hint: meantFr(v.suggestion, 'Écrivez le nom du fichier de la décision remplacée, sans « .mdx ».'),
    }),
    en: (v) => ({
      message: `“${v.value}” names no decision of this journal: the old one would still read as in force.`,
      hint: meantEn(v.suggestion, 'Write the file name of the decision replaced, without “.mdx”.'),
    }),
  }),
  'unknown-matter': unknown(
    {
      says: (value) =>
        `« ${value} » n’est ni sous veto (« vetoes ») ni réservée (« reserved ») : le vote serait jugé comme ordinaire.`,
      otherwise: 'Écrivez la matière comme dans « governance.decisions », ou retirez « matter » si elle est ordinaire.',
    },
    {
      says: (value) =>
        `“${value}” is neither under veto (“vetoes”) nor reserved (“reserved”): the vote would be judged as an ordinary one.`,
      otherwise: 'Write the matter as in “governance.decisions”, or remove “matter” if it is an ordinary one.',
    },
  ),
  'unknown-party': unknown(
    {
      says: (value) => `« ${value} » n’est pas une partie de ce partenariat.`,
      otherwise: 'Écrivez l’un des identifiants de « parties ».',
    },
    {
      says: (value) => `“${value}” is not a party of this partnership.`,
      otherwise: 'Write one of the ids under “parties”.',
    },
  ),
  'unknown-clause': unknown(
    {
      says: (value) => `La bibliothèque n’a pas de clause « ${value} ».`,
      otherwise: 'Créez le fichier dans clauses/, ou écrivez l’identifiant d’une clause qui existe.',
    },
    {
      says: (value) => `The library has no clause “${value}”.`,
      otherwise: 'Create its file in clauses/, or write the id of a clause that exists.',
    },
  ),
  'unknown-kpi': unknown(
    {
      says: (value) => `Le catalogue n’a pas d’indicateur « ${value} ».`,
      otherwise: 'Créez le fichier dans kpis/, ou écrivez l’identifiant d’un indicateur qui existe.',
    },
    {
      says: (value) => `The catalogue has no KPI “${value}”.`,
      otherwise: 'Create its file in kpis/, or write the id of a KPI that exists.',
    },
  ),
  'unknown-type': unknown(
    {
      says: (value) => `Le type de partenariat « ${value} » n’existe pas.`,
      otherwise: 'Écrivez l’un des types de reference/types.yaml, ou ajoutez-y celui-ci.',
    },
    {
      says: (value) => `There is no partnership type “${value}”.`,
      otherwise: 'Write one of the types of reference/types.yaml, or add this one there.',
    },
  ),
  'unknown-tool': unknown(
    {
      says: (value) => `L’outil « ${value} » n’est pas dans reference/tools.yaml.`,
      otherwise: 'Ajoutez-le à reference/tools.yaml, ou écrivez l’identifiant d’un outil qui y figure.',
    },
    {
      says: (value) => `The tool “${value}” is not in reference/tools.yaml.`,
      otherwise: 'Add it to reference/tools.yaml, or write the id of a tool that is there.',
    },
  ),
  'unknown-contract-kind': unknown(
    {
      says: (value) => `Le genre de contrat « ${value} » n’existe pas.`,
      otherwise: 'Écrivez l’un des genres de reference/contract-kinds.yaml.',
    },
    {
      says: (value) => `There is no contract kind “${value}”.`,
      otherwise: 'Write one of the kinds of reference/contract-kinds.yaml.',
    },
  ),
  'unknown-guide': unknown(
    {
      says: (value) => `Il n’y a pas de guide « ${value} ».`,
      otherwise: 'Écrivez l’identifiant d’un guide de guides/.',
    },
    { says: (value) => `There is no guide “${value}”.`, otherwise: 'Write the id of a guide of guides/.' },
  ),
  'unknown-checklist': unknown(
    {
      says: (value) => `Il n’y a pas de checklist « ${value} ».`,
      otherwise: 'Écrivez l’identifiant d’une checklist de checklists/.',
    },
    { says: (value) => `There is no checklist “${value}”.`, otherwise: 'Write the id of a checklist of checklists/.' },
  ),
  'unknown-committee': unknown(
    {
      says: (value) => `Ce partenariat n’a pas de comité « ${value} ».`,
      otherwise: 'Écrivez l’un des identifiants de « governance.committees ».',
    },
    {
      says: (value) => `This partnership has no committee “${value}”.`,
      otherwise: 'Write one of the ids under “governance.committees”.',
    },
  ),
  'unknown-contract': unknown(
    {
      says: (value) => `Cette fiche n’a pas de contrat « ${value} ».`,
      otherwise: 'Écrivez l’un des identifiants de « contracts ».',
    },
    {
      says: (value) => `This record has no contract “${value}”.`,
      otherwise: 'Write one of the ids under “contracts”.',
    },
  ),
  'unknown-payment': unknown(
    {
      says: (value) => `Aucun contrat de cette fiche ne prévoit de paiement « ${value} ».`,
      otherwise: 'Écrivez l’un des identifiants de « payments », sous « contracts ».',
    },
    {
      says: (value) => `No contract of this record makes a payment “${value}”.`,
      otherwise: 'Write one of the ids of “payments”, under “contracts”.',
    },
  ),
  'unknown-okr': unknown(
    {
      says: (value) => `Cette fiche n’a pas d’objectif partagé « ${value} ».`,
      otherwise: 'Écrivez l’un des identifiants de « okrs ».',
    },
    {
      says: (value) => `This record has no shared objective “${value}”.`,
      otherwise: 'Write one of the ids under “okrs”.',
    },
  ),
  'unknown-lead': unknown(
    {
      says: (value) =>
        `« ${value} » n’est ni une partie de ce partenariat ni une personne de people.yaml : on ne sait pas qui répond de la tâche.`,
      otherwise: 'Écrivez l’identifiant d’une partie ou d’une personne.',
    },
    {
      says: (value) =>
        `“${value}” is neither a party of this partnership nor a person of people.yaml: nobody knows who answers for the task.`,
      otherwise: 'Write the id of a party or of a person.',
    },
  ),
  'unknown-decider': unknown(
    {
      says: (value) => `« ${value} » n’est ni un comité de ce partenariat ni une personne de people.yaml.`,
      otherwise: 'Écrivez l’identifiant d’un comité ou d’une personne.',
    },
    {
      says: (value) => `“${value}” is neither a committee of this partnership nor a person of people.yaml.`,
      otherwise: 'Write the id of a committee or of a person.',
    },
  ),
  'unknown-checklist-owner': message<Unknown>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.value} » ne dit pas qui fait cette ligne.`,
      hint: meantFr(v.suggestion, 'Écrivez manager, partner-manager, sponsor, ou l’identifiant d’une partie.'),
    }),
    en: (v) => ({
      message: `“${v.value}” does not say who does this line.`,
      hint: meantEn(v.suggestion, 'Write manager, partner-manager, sponsor, or the id of a party.'),
    }),
  }),
  'unknown-swot-entry': message<{ value: string; suggestion: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Le croisement cite « ${v.value} », que le SWOT ne contient pas.`,
      hint: meantFr(
        v.suggestion,
        'Écrivez la partie et l’entrée, « valbrune.sites », ou l’entrée seule si elle est sous « shared ».',
      ),
    }),
    en: (v) => ({
      message: `The crossing names “${v.value}”, which the SWOT does not hold.`,
      hint: meantEn(
        v.suggestion,
        'Write the party and the entry, “valbrune.sites”, or the entry alone if it is under “shared”.',
      ),
    }),
  }),
  'unknown-escalation-level': message<{ level: string; known: readonly string[] }>({
    severity: 'warning',
    fr: (v) => ({
      message: `L’échelle de résolution n’a pas de niveau « ${v.level} » : le prochain délai du conflit ne peut pas être calculé.`,
      hint:
        v.known.length === 0
          ? 'Écrivez l’échelle sous « governance.escalation » de la fiche.'
          : `Niveaux de l’échelle : ${list(v.known)}.`,
    }),
    en: (v) => ({
      message: `The escalation ladder has no level “${v.level}”: the conflict’s next deadline cannot be computed.`,
      hint:
        v.known.length === 0
          ? 'Write the ladder under “governance.escalation” of the record.'
          : `Levels of the ladder: ${list(v.known)}.`,
    }),
  }),
  'unknown-prose-reference': message<{ component: string; value: string; suggestion: string; folder: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `<${v.component}> renvoie à « ${v.value} », qui n’existe pas.`,
      hint: meantFr(v.suggestion, `Écrivez un identifiant de ${v.folder}.`),
    }),
    en: (v) => ({
      message: `<${v.component}> points to “${v.value}”, which does not exist.`,
      hint: meantEn(v.suggestion, `Write an id of ${v.folder}.`),
    }),
  }),
  'broken-link': message<{ address: string; suggestion: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Le lien « ${v.address} » ne mène à aucune page du site.`,
      hint: meantFr(
        v.suggestion,
        'Écrivez le chemin de la page depuis la racine du site, avec ses deux barres : /clauses/pilote/. Pour un fichier, mettez-le en ligne ailleurs et écrivez son adresse https://.',
      ),
    }),
    en: (v) => ({
      message: `The link “${v.address}” leads to no page of the site.`,
      hint: meantEn(
        v.suggestion,
        'Write the path of the page from the root of the site, with its two slashes: /clauses/pilote/. For a file, put it online elsewhere and write its https:// address.',
      ),
    }),
  }),
  'unknown-anchor': message<{ address: string; suggestion: string; page: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Aucun titre ${v.page === '' ? 'de ce texte' : 'du texte de cette page'} ne répond à « ${v.address} ».`,
      hint: meantFr(
        v.suggestion,
        'Écrivez les mots du titre sans accents, joints par des traits d’union : #ce-qui-reste.',
      ),
    }),
    en: (v) => ({
      message: `No heading of ${v.page === '' ? 'this text' : 'the text of that page'} answers to “${v.address}”.`,
      hint: meantEn(v.suggestion, 'Write the words of the heading without accents, joined by hyphens: #what-is-left.'),
    }),
  }),
  'internal-anchor': message<{ address: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `« ${v.address} » mène à un titre écrit dans un passage <Internal> : un partenaire n’aura que les mots du lien.`,
      hint: 'Mettez le lien dans un passage <Internal>, ou sortez-en le titre s’il peut être partagé.',
    }),
    en: (v) => ({
      message: `“${v.address}” leads to a heading inside an <Internal> passage: a partner will get the words of the link alone.`,
      hint: 'Put the link in an <Internal> passage, or take the heading out of it if it may be shared.',
    }),
  }),
  'missing-image': message<{ src: string; expected: string; suggestion: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `L’image « ${v.src} » n’est pas à côté du texte qui la montre.`,
      hint: meantFr(v.suggestion, `Mettez-la dans le dossier de contenu, ici : ${v.expected}.`),
    }),
    en: (v) => ({
      message: `The image “${v.src}” is not beside the text that shows it.`,
      hint: meantEn(v.suggestion, `Put it in the content folder, here: ${v.expected}.`),
    }),
  }),
  'unknown-person-party': message<Unknown>({
    severity: 'warning',
    fr: (v) => ({
      message: `« ${v.value} » n’est une partie d’aucun partenariat.`,
      hint: meantFr(
        v.suggestion,
        'Écrivez l’identifiant d’une organisation tel qu’une fiche l’écrit sous « parties ».',
      ),
    }),
    en: (v) => ({
      message: `“${v.value}” is not a party of any partnership.`,
      hint: meantEn(v.suggestion, 'Write an organisation’s id as a record writes it under “parties”.'),
    }),
  }),
  'unknown-organisation': message<Unknown>({
    severity: 'warning',
    fr: (v) => ({
      message: `« ${v.value} » tient le playbook, mais n’est une partie d’aucun partenariat : la première partie de chaque fiche passera pour elle.`,
      hint: meantFr(v.suggestion, 'Écrivez son identifiant tel que les fiches l’écrivent sous « parties ».'),
    }),
    en: (v) => ({
      message: `“${v.value}” keeps the playbook but is a party of no partnership: the first party of each record will be taken for it.`,
      hint: meantEn(v.suggestion, 'Write its id as the records write it under “parties”.'),
    }),
  }),
  'unknown-edition-party': message<Unknown>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.value} » n’est une partie d’aucun partenariat : cette édition serait vide.`,
      hint: meantFr(v.suggestion, 'Écrivez l’identifiant d’une partie, ou supprimez l’édition.'),
    }),
    en: (v) => ({
      message: `“${v.value}” is not a party of any partnership: this edition would be empty.`,
      hint: meantEn(v.suggestion, 'Write the id of a party, or delete the edition.'),
    }),
  }),
  'reference-cycle': message<{ field: string; ids: readonly string[] }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.field} » tourne en rond : ${chain(v.ids)}.`,
      hint: 'Retirez l’un de ces renvois pour que la chaîne ait un début.',
    }),
    en: (v) => ({
      message: `“${v.field}” goes round in a circle: ${chain(v.ids)}.`,
      hint: 'Remove one of these references so that the chain has a beginning.',
    }),
  }),
  'former-id-collision': message<{ value: string; other: string; owned: 'here' | 'now' | 'before' }>({
    severity: 'error',
    fr: (v) => ({
      message:
        v.owned === 'here'
          ? `« ${v.value} » est l’identifiant que ce fichier porte aujourd’hui, pas un ancien.`
          : `L’ancien identifiant « ${v.value} » appartient déjà à ${v.other} : sa redirection ne saurait où mener.`,
      hint:
        v.owned === 'before'
          ? 'Retirez-le de « formerly » de l’un des deux fichiers.'
          : 'Retirez-le de « formerly » ici : cette adresse est prise.',
    }),
    en: (v) => ({
      message:
        v.owned === 'here'
          ? `“${v.value}” is the id this file has today, not a former one.`
          : `The former id “${v.value}” already belongs to ${v.other}: its redirect would not know where to lead.`,
      hint:
        v.owned === 'before'
          ? 'Remove it from “formerly” in one of the two files.'
          : 'Remove it from “formerly” here: that address is taken.',
    }),
  }),
  'orphan-line': message<{ line: string; file: string; suggestion: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `La ligne « ${v.line} » n’existe pas dans ${v.file} : sa traduction ne sera pas montrée.`,
      hint: meantFr(v.suggestion, 'Donnez-lui l’identifiant de la ligne française qu’elle traduit, ou retirez-la.'),
    }),
    en: (v) => ({
      message: `There is no line “${v.line}” in ${v.file}: its translation will not be shown.`,
      hint: meantEn(v.suggestion, 'Give it the id of the French line it translates, or remove it.'),
    }),
  }),
  'orphan-legal-note': message<{ ref: string; file: string; suggestion: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Aucune référence légale de ${v.file} ne s’appelle « ${v.ref} » : cette note ne sera pas montrée.`,
      hint: meantFr(v.suggestion, 'Écrivez le « ref » du fichier français, à la lettre, ou retirez la note.'),
    }),
    en: (v) => ({
      message: `No legal reference of ${v.file} is called “${v.ref}”: this note will not be shown.`,
      hint: meantEn(v.suggestion, 'Write the “ref” of the French file, to the letter, or remove the note.'),
    }),
  }),
  'translated-duties-differ': message<{ here: number; there: number; file: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Obligations : ${v.here} ici, ${v.there} dans ${v.file}. Elles se répondent dans l’ordre : aucune n’est donc montrée dans cette langue.`,
      hint: 'Traduisez-les toutes, dans l’ordre du fichier français.',
    }),
    en: (v) => ({
      message: `Obligations: ${v.here} here, ${v.there} in ${v.file}. They answer to each other in order: so none is shown in this language.`,
      hint: 'Translate them all, in the order of the French file.',
    }),
  }),
  'kpi-named-as-field': message<{ name: string; kpi: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `« ${v.name} » nomme déjà un champ des fichiers CSV : une colonne ainsi intitulée n’est jamais lue comme l’indicateur « ${v.kpi} ».`,
      hint: 'Donnez-lui un nom plus précis, en deux mots, et intitulez ainsi la colonne.',
    }),
    en: (v) => ({
      message: `“${v.name}” already names a field of the CSV files: a column so headed is never read as the KPI “${v.kpi}”.`,
      hint: 'Give it a more precise name, of two words, and head the column with it.',
    }),
  }),
  'duplicate-kpi-name': message<{ name: string; other: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.name} » désigne déjà l’indicateur « ${v.other} » : une colonne de CSV ainsi nommée irait à l’un ou à l’autre.`,
      hint: 'Gardez ce nom ou cet alias pour un seul des deux indicateurs.',
    }),
    en: (v) => ({
      message: `“${v.name}” already names the KPI “${v.other}”: a CSV column of that name could go to either.`,
      hint: 'Keep this name or alias for one of the two KPIs only.',
    }),
  }),
} as const;
