import { capitalise, countInWords, formatCount, numberInWords } from '../../format/count.ts';

const dates = { one: 'date', other: 'dates' };
const feminine = (count: number) => countInWords(count, 'fr', dates, 'feminine');

/** The calendar pages and how to subscribe to them (M51). */
export const calendar = {
  title: 'Calendrier',
  titleOf: (name: string) => `Calendrier, ${name}`,
  all: 'Tout le portefeuille',
  heading: (ahead: number, late: number) => {
    if (ahead + late === 0) return 'Aucune date dans les 90\u00a0jours';
    const passed =
      late === 0 ? '' : `, ${countInWords(late, 'fr', { one: 'dépassée', other: 'dépassées' }, 'feminine')}`;
    return `${ahead === 0 ? 'Aucune date' : capitalise(feminine(ahead))} dans les 90\u00a0jours${passed}`;
  },
  until: (date: string) => `jusqu’au ${date}`,
  reckoned: 'dates calculées des fiches',
  next: (title: string, about: string, date: string) =>
    `La prochaine\u00a0: **${title}**${about === '' ? '' : ` (${about})`}, le ${date}.`,
  busiest: (date: string, count: number) => `La semaine la plus chargée commence le ${date}\u00a0: ${feminine(count)}.`,
  none: 'Rien n’est attendu ni prévu d’ici là.',
  /** The calendar counts dates; the home page, what its rules find late: where that is more, the calendar says so. */
  onHome: (points: number) =>
    `L’accueil compte aussi ce qu’une règle réclame sans date inscrite\u00a0: ${formatCount(points, 'fr', { one: 'point', other: 'points' })} en retard.`,
  noneNext:
    'Les dates viennent des fiches\u00a0: le rythme d’un comité, le préavis d’un contrat, l’échéance d’un engagement.',
  horizon: {
    within: (days: number, date: string) => `À ${days}\u00a0jours, ${date}`,
    oldest: (days: string) => `la plus ancienne de ${days}`,
    noneLate: 'aucune à rattraper',
    week: (count: number) =>
      count === 0 ? 'aucune cette semaine' : `dont ${numberInWords(count, 'fr', 'feminine')} cette semaine`,
    decisive: (count: number) =>
      count === 0 ? 'aucune de contrat' : `dont ${numberInWords(count, 'fr', 'feminine')} de contrat`,
  },
  glance: 'Quatre mois d’un coup d’œil',
  late: 'Dates dépassées',
  count: (count: number) => formatCount(count, 'fr', dates),
  beyondLimit: (shown: string, total: string) =>
    `Les ${shown} premières dates sur ${total}. Le reste se lit dans le calendrier de chaque partenariat.`,
  notices: {
    title: 'Préavis',
    sentence: (count: number, until: string) =>
      count === 0
        ? `Aucun préavis n’est à décider d’ici le ${until}.`
        : `**${capitalise(countInWords(count, 'fr', { one: 'préavis est', other: 'préavis sont' }))} à décider d’ici le ${until}.**`,
    next: (title: string, about: string, date: string) => `Le suivant\u00a0: ${title} (${about}), le ${date}.`,
    columns: ['Dernier jour', 'Préavis', 'Qui'],
  },
  routines: {
    title: 'Rituels et échanges',
    sentence: (count: number, times: number) =>
      `${capitalise(countInWords(count, 'fr', { one: 'rendez-vous revient', other: 'rendez-vous reviennent' }))}, ${formatCount(times, 'fr', { one: 'fois', other: 'fois' })} en 90\u00a0jours.`,
    columns: ['Rendez-vous', 'Partenariat?', 'Prochaines dates', 'Dans les 90\u00a0jours#'],
  },
  later: {
    title: 'Au-delà de 90\u00a0jours',
    sentence: (count: number, end: string) => `${capitalise(feminine(count))} d’ici le ${end}.`,
    monthColumns: ['Mois', 'Dates#'],
    columns: ['Date', 'Quoi', 'Qui?'],
    recurring: (count: number) =>
      `${capitalise(countInWords(count, 'fr', { one: 'autre date revient d’elle-même', other: 'autres dates reviennent d’elles-mêmes' }, 'feminine'))}\u00a0: comités, remises de données, obligations récurrentes.`,
  },
  partnerships: {
    title: 'Par partenariat',
    columns: ['Partenariat', 'Prochaine date', 'Dépassées#', 'À 30\u00a0jours#', 'À 90\u00a0jours#'],
    rest: (count: number) =>
      `${capitalise(countInWords(count, 'fr', { one: 'autre partenariat a', other: 'autres partenariats ont' }))} aussi leur calendrier, depuis leur page.`,
    none: 'Aucune',
  },
  people: {
    title: 'Par personne',
    columns: ['Personne', 'Dépassées#', 'À 30\u00a0jours#', 'À 90\u00a0jours#'],
  },
  todo: 'À traiter',
  nothingToDo: 'Rien n’est en retard et rien ne presse dans les 30\u00a0jours.',
  subscribe: {
    title: 'S’abonner',
    explain:
      'L’agenda suit chaque publication du site. Une date déplacée garde son identifiant\u00a0: l’agenda la déplace, il ne la double pas. Rappels à 90, 60 et 30 jours pour un préavis. Aucun montant ni position n’y figure.',
    holds: 'Un an de ce qui revient, trois ans de ce qui n’arrive qu’une fois.',
    holdsAll: 'Sans les rituels et les échanges, qui sont dans le calendrier de chaque partenariat.',
    file: 'Fichier .ics',
    table: 'Tableau',
    webcal: 'Ouvrir dans l’agenda',
    feed: 'Suivre les points à traiter (flux Atom)',
    how: 'Comment faire',
    copy: 'Copiez l’adresse du lien «\u00a0Fichier .ics\u00a0», puis\u00a0:',
    apps: [
      ['Outlook', 'Calendrier, Ajouter un calendrier, S’abonner à partir du web\u00a0: collez l’adresse.'],
      [
        'Google Agenda',
        'Autres agendas, À partir de l’URL\u00a0: collez l’adresse. La mise à jour peut prendre un jour.',
      ],
      [
        'Calendrier d’Apple',
        'Fichier, Nouvel abonnement\u00a0: collez l’adresse, puis choisissez une actualisation par jour.',
      ],
    ],
    login:
      'Google et Outlook sur le web lisent l’adresse depuis leurs propres serveurs\u00a0: si le site demande une connexion, ils ne la voient pas. Enregistrez alors le fichier et importez-le\u202f; l’importer de nouveau met les dates à jour.',
  },
  feedName: (title: string, scope: string) => `${title}\u00a0: ${scope}`,
  owner: (name: string) => `Responsable\u00a0: ${name}`,
  attentionFeed: (scope: string) => `Points à traiter, ${scope}`,
};
