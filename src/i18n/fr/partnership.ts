import { capitalise, countInWords, numberInWords } from '../../format/count.ts';
import { elided } from '../../format/elision.ts';

/** The partnership page: head, summary, and the sections that have no topic of their own. */
export const partnership = {
  description: (title: string, parties: string) =>
    `Partenariat ${title}, ${parties}\u00a0: santé, échéances, clauses et indicateurs.`,
  internal: 'Confidentiel',
  edition: 'Édition interne',
  lifeCycle: (step: number, stage: string) => `Cycle de vie\u00a0: étape ${step} sur 8, ${stage}`,
  step: (step: number) => `étape ${step} sur 8`,
  arranged: 'prévu',
  facts: {
    manager: (party: string) => `Responsable, ${party}`,
    sponsor: (name: string) => `dirigeant\u00a0: ${name}`,
    noManager: 'Non désigné',
    noSponsor: 'sans dirigeant désigné',
    nextCommittee: 'Prochain comité',
    none: 'Aucun',
    term: 'Terme et préavis',
    notice: (date: string) => `dénoncer au plus tard le ${date}`,
    decide: (date: string) => `décider au plus tard le ${date}`,
    locked: (date: string) => `engagé jusqu’au ${date}`,
    noticeGiven: (date: string) => `dénoncé le ${date}`,
    noTerm: 'Sans terme inscrit',
    reviewed: 'Page relue',
    never: 'Jamais',
    nextReview: (date: string) => `prochaine relecture le ${date}`,
    lateReview: (date: string) => `relecture attendue depuis le ${date}`,
    since: 'Depuis',
  },
  summary: {
    title: 'Synthèse',
    both: {
      ok: 'Les affaires et la relation sont dans la cible.',
      watch: 'Les affaires et la relation sont à surveiller.',
      bad: '**Les affaires et la relation sont hors cible.**',
      'no-data': 'Ni les affaires ni la relation n’ont assez de données pour un indice.',
    },
    business: {
      ok: 'Les affaires tiennent',
      watch: 'Les affaires sont à surveiller',
      bad: 'Les affaires sont hors cible',
      'no-data': 'Les affaires n’ont pas assez de données',
    },
    relationship: {
      ok: 'la relation est bonne',
      watch: 'la relation se tend',
      bad: 'la relation est hors cible',
      'no-data': 'la relation n’a pas assez de données',
    },
    pair: (business: string, relationship: string) => `${business}, ${relationship}.`,
    nothingDue: 'Rien n’est en retard ni attendu dans les trente jours.',
    late: (count: number) =>
      `${capitalise(countInWords(count, 'fr', { one: 'point est', other: 'points sont' }))} en retard.`,
    first: (what: string, when: string) => `**${what}, ${when}.**`,
    coverage: (share: string) => `Calculé sur ${share} du poids des indicateurs.`,
    capped: {
      critical: 'Un indicateur au-delà de sa limite critique plafonne cet indice.',
      'contract-expired': 'Le contrat est arrivé à son terme\u00a0: l’indice est plafonné.',
      'top-conflict': 'Un conflit est ouvert au dernier niveau de l’échelle\u00a0: l’indice est plafonné.',
    },
    tooFew: (share: string) =>
      `Seulement ${share} du poids des indicateurs a une note\u00a0: il en faut 60\u00a0% pour un indice.`,
    noInput: 'Aucun indicateur n’entre dans cet indice.',
    rule: 'De 0 à 100\u202f; dans la cible à partir de 75, hors cible sous 55. Les deux indices ne sont jamais fondus en un seul.',
    attention: 'À traiter',
    triggered: (clause: string, article: string) =>
      `Clause déclenchée\u00a0: ${clause}${article === '' ? '' : ` (art.\u00a0${article})`}`,
    wouldTrigger: (clause: string, article: string) =>
      `Clause qui se déclencherait\u00a0: ${clause}${article === '' ? '' : ` (art.\u00a0${article})`}`,
    readClause: 'Lire la clause',
  },
  story: { title: 'Le point', sentence: 'Ce que les chiffres ne disent pas, raconté par qui tient la fiche.' },
  kpis: {
    title: 'Indicateurs',
    empty: 'Aucun indicateur n’est suivi.',
    next: 'Choisissez un indicateur du catalogue et inscrivez-le sous «\u00a0kpis\u00a0» avec sa cible\u202f; ses valeurs vont dans un fichier CSV à côté de la fiche.',
    all: (count: number) =>
      count === 1
        ? 'Le seul indicateur est dans sa cible.'
        : `Les ${numberInWords(count, 'fr')} indicateurs sont dans leur cible.`,
    off: (count: number, total: number) =>
      total === 1 && count === 1
        ? 'Le seul indicateur n’atteint pas sa cible.'
        : count === 0
          ? 'Aucun indicateur ne manque sa cible.'
          : count === total && total > 1
            ? `Aucun des ${numberInWords(total, 'fr')} indicateurs n’atteint sa cible.`
            : `${capitalise(countInWords(count, 'fr', { one: 'indicateur', other: 'indicateurs' }))} sur ${numberInWords(total, 'fr')} ${count === 1 ? 'n’atteint pas sa cible' : 'n’atteignent pas leur cible'}.`,
    noData: (count: number) =>
      `${capitalise(countInWords(count, 'fr', { one: 'n’a', other: 'n’ont' }))} pas de donnée.`,
    worst: (title: string, value: string) => `**Le plus loin\u00a0: ${title}, ${value}.**`,
    triggers: (count: number) =>
      `**${capitalise(countInWords(count, 'fr', { one: 'franchit un seuil qui déclenche', other: 'franchissent un seuil qui déclenche' }))} une clause.**`,
    rest: (count: number) =>
      `${capitalise(countInWords(count, 'fr', { one: 'autre indicateur est suivi', other: 'autres indicateurs sont suivis' }))}.`,
    page: 'Tous les indicateurs en détail',
    owes: (name: string, source: string) =>
      `Valeur attendue ${elided('de', name)}${source === '' ? '' : `, source\u00a0: ${source}`}.`,
    owesNobody: 'Personne n’est désigné pour fournir cette valeur.',
    dueSince: (period: string, date: string) => `${period} attendu depuis le ${date}.`,
    business: 'affaires',
    relationship: 'relation',
    unknown: (id: string) => `Indicateur «\u00a0${id}\u00a0» absent du catalogue`,
    target: (target: string) => `cible ${target}`,
  },
  checklists: {
    title: 'Checklists',
    empty: 'Aucune checklist n’est au catalogue.',
    next: 'Un modèle s’écrit dans le dossier «\u00a0checklists\u00a0»\u202f; la fiche y répond d’elle-même là où elle le peut.',
    sentence: (count: number) =>
      `${capitalise(countInWords(count, 'fr', { one: 'checklist est prête', other: 'checklists sont prêtes' }, 'feminine'))} pour ce partenariat.`,
    open: (open: number, total: number) =>
      `**La fiche répond déjà à ${numberInWords(total - open, 'fr', 'feminine')} ${total - open < 2 ? 'ligne' : 'lignes'} sur ${numberInWords(total, 'fr', 'feminine')}.**`,
    columns: ['Checklist', 'Moment?', 'Lignes#', 'Répondues par la fiche#'],
    table: 'Checklists de ce partenariat',
  },
  part: {
    names: {
      partnership: 'Synthèse',
      'partnership-frame': 'Cadre',
      'partnership-contract': 'Contrat et clauses',
      'partnership-governance': 'Gouvernance',
      'partnership-kpis': 'Indicateurs',
      'partnership-finance': 'Finances',
      'partnership-journal': 'Journal',
      'partnership-reviews': 'Revues',
      'partnership-stages': 'Étapes et sortie',
      'partnership-calendar': 'Calendrier',
    },
    headings: {
      'partnership-frame': 'Cadre\u00a0: pourquoi ensemble',
      'partnership-contract': 'Contrat\u00a0: ce qui engage, ce qui manque',
      'partnership-governance': 'Gouvernance\u00a0: qui décide quoi',
      'partnership-finance': 'Finances\u00a0: qui met quoi, qui reçoit quoi',
      'partnership-journal': 'Journal\u00a0: ce qui a été dit, fait et promis',
      'partnership-stages': 'Étapes et sortie',
    },
    open: {
      'partnership-frame': 'Ouvrir le cadre',
      'partnership-contract': 'Ouvrir le contrat',
      'partnership-governance': 'Ouvrir la gouvernance',
      'partnership-finance': 'Ouvrir les finances',
      'partnership-journal': 'Ouvrir le journal',
      'partnership-stages': 'Ouvrir les étapes et la sortie',
    },
    secret: (organisation: string) => `Confidentiel ${organisation}.`,
    secretText: 'L’édition d’un partenaire ne garde de cette page que ce que la fiche partage.',
    calm: (total: number) =>
      total === 2
        ? 'Aucun des deux volets ne demande d’attention.'
        : `Aucun des ${numberInWords(total, 'fr')} volets ne demande d’attention.`,
    watched: (titles: string, count: number, total: number) =>
      count === total
        ? `**Tous les volets demandent de l’attention\u00a0:** ${titles}.`
        : `**${capitalise(countInWords(count, 'fr', { one: 'volet', other: 'volets' }))} sur ${numberInWords(total, 'fr')} ${count === 1 ? 'demande' : 'demandent'} de l’attention\u00a0:** ${titles}.`,
    unwritten: (count: number) =>
      `${capitalise(countInWords(count, 'fr', { one: 'reste', other: 'restent' }))} à écrire.`,
  },
};
