import { capitalise, countInWords, numberInWords } from '../../format/count.ts';
import { elided, fromTo, toPeriod } from '../../format/elision.ts';
import { formatList } from '../../format/list.ts';

const counted = (count: number, one: string, other: string, gender: 'masculine' | 'feminine' = 'masculine') =>
  capitalise(countInWords(count, 'fr', { one, other }, gender));

const otherwise = {
  tacit: ', sinon reconduction tacite',
  indefinite: ', sinon durée indéterminée',
  express: '',
  none: '',
};

/** The quarterly reviews of a partnership (M37). */
export const review = {
  names: 'Revues',
  title: (quarter: string) => `Revue du ${quarter}`,
  listTitle: 'Revues trimestrielles',
  listSentence: (frozen: number, open: number) =>
    [
      frozen === 0
        ? 'Aucune revue n’est encore figée.'
        : `${counted(frozen, 'revue est figée', 'revues sont figées', 'feminine')}.`,
      open === 0 ? '' : `**${counted(open, 'reste à tenir', 'restent à tenir', 'feminine')}.**`,
    ]
      .filter(Boolean)
      .join(' '),
  beingPrepared: (quarter: string, decisions: number) =>
    `La revue du ${quarter} se prépare\u00a0: ${decisions === 0 ? 'aucune décision à prendre' : countInWords(decisions, 'fr', { one: 'décision', other: 'décisions' }, 'feminine') + ' à prendre'}.`,
  listColumns: ['Trimestre', 'État', 'Affaires#', 'Relation#', 'À décider#', 'Clauses déclenchées#'],
  listTable: 'Revues de ce partenariat',
  freeze: (command: string) => `Une fois la revue tenue, «\u00a0${command}\u00a0» la garde telle quelle.`,
  frozen: 'Figée',
  frozenOn: (date: string) => `Figée le ${date}`,
  toHold: 'À tenir',
  running: 'En cours',
  computedOn: (date: string) => `Calculée au ${date}`,
  index: { business: 'Affaires', relationship: 'Relation' },
  since: (change: string, quarter: string) => `${change} depuis le ${quarter}`,
  decided: 'Décidé ce trimestre',
  decidedNote: 'Pour mémoire',
  decidedSentence: (count: number) =>
    `${counted(count, 'décision a été prise', 'décisions ont été prises', 'feminine')} pendant le trimestre.`,
  print: 'Imprimer en A4',
  back: 'Toutes les revues',
  snapshot: (file: string) => `Instantané\u00a0: ${file}`,
  documentFooter: (date: string, address: string) => `Écrit le ${date} depuis ${address}`,
  sentence: {
    none: 'Aucune décision n’est demandée.',
    shared: 'Ce que les parties partagent de cette revue.',
    one: (title: string) => `**Une décision à prendre\u00a0:** ${title}.`,
    many: (count: number, titles: readonly string[]): string =>
      `**${counted(count, 'décision', 'décisions', 'feminine')} à prendre\u00a0:** ${formatList(titles, 'fr')}.`,
    more: (count: number) => `${numberInWords(count, 'fr', 'feminine')} ${count === 1 ? 'autre' : 'autres'}`,
    off: (count: number, total: number) =>
      count === 0
        ? total === 0
          ? ''
          : 'Tous les indicateurs mesurés sont dans leur cible.'
        : count === total
          ? total === 1
            ? 'Le seul indicateur mesuré manque sa cible.'
            : `Les ${numberInWords(total, 'fr')} indicateurs mesurés manquent leur cible.`
          : `${counted(count, 'indicateur', 'indicateurs')} sur ${numberInWords(total, 'fr')} ${count === 1 ? 'manque sa cible' : 'manquent leur cible'}.`,
  },
  agenda: 'Ordre du jour, 120 minutes',
  minutes: (minutes: number) => `${minutes}\u00a0min`,
  timed: (minutes: number) => `${minutes}\u00a0minutes`,
  span: (from: string, to: string) => `${elided('de', from)} à ${to}`,
  clock: (minute: number) => `${Math.floor(minute / 60)}\u00a0h\u00a0${String(minute % 60).padStart(2, '0')}`,
  points: {
    wins: 'Victoires',
    kpis: 'Indicateurs',
    'post-mortem': 'Retour sur blocages',
    adjustment: 'Ajustement stratégique',
    actions: (quarter: string) => `Actions du ${quarter}`,
  },
  commitments: {
    title: 'Engagements dus',
    note: 'En ouverture, à lire',
    none: 'Aucun engagement n’était dû.',
    sentence: (kept: number, total: number) =>
      total === 1
        ? kept === 1
          ? 'Le seul engagement dû a été tenu à temps.'
          : 'Le seul engagement dû n’a pas été tenu à temps.'
        : kept === total
          ? `Les ${numberInWords(total, 'fr')} engagements dus ont été tenus à temps.`
          : kept === 0
            ? `Aucun des ${numberInWords(total, 'fr')} engagements dus n’a été tenu à temps.`
            : `${counted(kept, 'engagement', 'engagements')} sur ${numberInWords(total, 'fr')} ${kept === 1 ? 'a été tenu' : 'ont été tenus'} à temps.`,
    broken: (count: number) =>
      count === 0 ? '' : `**${counted(count, 'demande une explication', 'demandent une explication')}.**`,
    open: (count: number) => (count === 0 ? '' : `${counted(count, 'court encore', 'courent encore')}.`),
    columns: ['Engagement', 'Qui', 'Promis pour', 'Résultat'],
  },
  wins: {
    none: 'Aucune victoire n’est notée ce trimestre\u00a0: cherchez-en une ensemble, même petite.',
    sentence: (count: number) =>
      `${counted(count, 'victoire est notée', 'victoires sont notées', 'feminine')} ce trimestre.`,
  },
  kpis: {
    none: 'Aucun indicateur n’est suivi ce trimestre.',
    unknown: (count: number) =>
      count === 0 ? '' : `${counted(count, 'n’a pas encore de valeur', 'n’ont pas encore de valeur')}.`,
    owed: (count: number) => (count === 0 ? '' : `**${counted(count, 'écart reste', 'écarts restent')} à expliquer.**`),
    columns: (before: string, now: string) => [
      'Indicateur',
      'Cible#',
      `${before}#`,
      `${now}#`,
      'Écart#',
      'État',
      'Pourquoi',
    ],
    against: (change: string, before: string) => `${change} contre ${before}`,
    explainBy: (name: string) => `À expliquer\u00a0: ${name}`,
    explain: 'À expliquer, sans responsable',
    lateFrom: (date: string, name: string) =>
      `Valeur attendue depuis le ${date}${name === '' ? '' : `\u00a0: ${name}`}`,
    ahead: (titles: readonly string[]) =>
      `${titles.length === 1 ? 'Se mesure' : 'Se mesurent'} à la fin de ${titles.length === 1 ? 'sa' : 'leur'} période\u00a0: ${formatList(titles, 'fr')}.`,
    series: (unit: string) => `Mesures du trimestre${unit === '' ? '' : `, en ${unit}`}`,
    triggered: (clause: string, article: string) =>
      `Clause déclenchée\u00a0: ${clause}${article === '' ? '' : `, art.\u00a0${article}`}`,
    would: (clause: string, article: string) =>
      `Clause qui se déclencherait\u00a0: ${clause}${article === '' ? '' : `, art.\u00a0${article}`}`,
    run: (kpi: string, first: string, last: string) =>
      first === last ? `${kpi}, ${first}.` : `${kpi}, ${fromTo(first, last)}.`,
    due: (amount: string) => `Dû\u00a0: ${amount}.`,
    possible: (amount: string) => `Si les chiffres provisoires se confirment\u00a0: ${amount} de plus.`,
    pending: (amount: string) => `Serait dû si la mise en demeure reste sans effet\u00a0: ${amount}.`,
    cured: 'Remédié\u00a0: rien n’est dû.',
    earnedBack: (period: string) =>
      `Rendu, l’indicateur étant resté dans les limites jusqu’${toPeriod(period)}\u00a0: rien n’est plus dû.`,
    noticeOf: (date: string) => `Mise en demeure du ${date}.`,
    noticeUntil: (date: string, until: string) => `Mise en demeure du ${date}, à remédier au plus tard le ${until}.`,
    noticeToSend: 'Mise en demeure à envoyer.',
    decideBy: (body: string, date: string) =>
      `À décider${date === '' ? '' : ` au plus tard le ${date}`}${body === '' ? '' : ` (${body})`}.`,
    settled: 'Décidé.',
  },
  mortem: {
    none: 'Rien n’a bloqué ce trimestre\u00a0: ces vingt minutes vont à l’ajustement.',
    sentence: (count: number) =>
      `${counted(count, 'sujet', 'sujets')} à comprendre ensemble\u00a0: que s’est-il passé, pourquoi, et que changeons-nous\u202f?`,
    kinds: {
      conflict: (date: string) => `Différend ouvert le ${date}`,
      clause: (date: string) => `Clause déclenchée par des chiffres hors seuil depuis le ${date}`,
      incident: (date: string) => `Incident du ${date}`,
      commitment: (date: string) => `Engagement promis pour le ${date}`,
    },
  },
  adjustment: {
    none: 'Rien dans la fiche n’appelle d’ajustement.',
    objectives: (count: number) =>
      count === 0
        ? 'Aucun objectif n’a pris de retard.'
        : `**${counted(count, 'objectif prend du retard', 'objectifs prennent du retard')} sur le temps écoulé.**`,
    missed: (count: number) =>
      count === 0 ? '' : `**${counted(count, 'objectif est manqué', 'objectifs sont manqués')}.**`,
    columns: ['Objectif', 'Atteint#', 'Temps écoulé#', 'Échéance?', 'État'],
    states: { behind: 'En retard sur le temps écoulé', missed: 'Manqué' },
    notice: (contract: string, date: string, renewal: keyof typeof otherwise) =>
      `Préavis de «\u00a0${contract}\u00a0»\u00a0: dernier jour le ${date}${otherwise[renewal]}.`,
    clauses: (titles: readonly string[]) => `Pour réajuster, le contrat prévoit\u00a0: ${formatList(titles, 'fr')}.`,
    article: (title: string, article: string) => (article === '' ? title : `${title} (art.\u00a0${article})`),
    exit: (ready: number, items: number) =>
      ready === items
        ? `Sortie\u00a0: les ${numberInWords(items, 'fr')} points du plan sont prêts.`
        : `Sortie\u00a0: ${countInWords(ready, 'fr', { one: 'point', other: 'points' })} du plan ${ready < 2 ? 'est prêt' : 'sont prêts'} sur ${numberInWords(items, 'fr')}.`,
  },
  wanted: {
    title: 'Décisions voulues',
    note: 'Dans les minutes de l’ajustement',
    none: 'Aucune décision n’est demandée.',
    sentence: (count: number) => `${counted(count, 'décision est demandée', 'décisions sont demandées', 'feminine')}.`,
    by: (name: string) => `Qui tranche\u00a0: ${name}.`,
    before: (date: string) => `Avant le ${date}.`,
    kinds: {
      clause: 'Clause déclenchée',
      conflict: 'Différend ouvert',
      notice: 'Préavis',
    },
    options: {
      clause: ['appliquer la clause', 'y renoncer par écrit', 'reporté au …'],
      conflict: ['accord trouvé', 'échelon suivant', 'délai prolongé au …'],
      notice: ['reconduire', 'renégocier', 'dénoncer'],
    },
  },
  actions: {
    note: 'De trois à cinq, chacune avec un nom et une date',
    none: 'Rien n’appelle d’action d’office\u00a0: la revue en choisit de trois à cinq.',
    sentence: (count: number) =>
      `${counted(count, 'action est proposée', 'actions sont proposées', 'feminine')}\u202f; la revue en retient de trois à cinq.`,
    columns: ['Action', 'Qui', 'Pour le'],
    kinds: {
      clause: (title: string) => `Faire décider\u00a0: ${title}`,
      payment: (title: string) => `Payer ce qui est en retard, ou convenir d’une suite\u00a0: ${title}`,
      commitment: (title: string) => `Tenir, ou reprendre avec une nouvelle date\u00a0: ${title}`,
      data: (title: string) => `Fournir la valeur attendue\u00a0: ${title}`,
      variance: (title: string) => `Expliquer l’écart\u00a0: ${title}`,
    },
    nobody: 'À désigner',
  },
  payments: {
    note: 'Ceux du trimestre, et jusqu’à la fin du suivant',
    late: (count: number) => `**${counted(count, 'paiement est en retard', 'paiements sont en retard')}.**`,
    answered: 'le journal y répond',
  },
  changes: {
    title: 'Depuis la dernière revue',
    note: (quarter: string) => `Comparé à la revue du ${quarter}`,
    none: 'Rien n’a changé depuis la dernière revue.',
    sentence: (count: number) =>
      count === 1 ? 'Une chose a changé.' : `${counted(count, 'chose a', 'choses ont', 'feminine')} changé.`,
    score: (value: number | null) => (value === null ? 'sans indice' : `${value}`),
    health: (side: string, from: string, to: string, status: string) =>
      `${side}\u00a0: ${elided('de', from)} à ${to}, ${status}.`,
    kpi: (title: string, from: string, to: string) => `${title}\u00a0: de «\u00a0${from}\u00a0» à «\u00a0${to}\u00a0».`,
    kinds: {
      'clause-triggered': (title: string) => `Clause déclenchée\u00a0: ${title}.`,
      'clause-cured': (title: string) => `Manquement remédié\u00a0: ${title}.`,
      'clause-earned-back': (title: string) => `Malus rendu\u00a0: ${title}.`,
      'clause-decided': (title: string) => `Clause décidée\u00a0: ${title}.`,
      'conflict-opened': (title: string) => `Différend ouvert\u00a0: ${title}.`,
      'conflict-resolved': (title: string) => `Différend résolu\u00a0: ${title}.`,
      'commitment-settled': (title: string) => `Engagement soldé\u00a0: ${title}.`,
      'commitment-late': (title: string) => `Engagement en retard\u00a0: ${title}.`,
    },
  },
};
