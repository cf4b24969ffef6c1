const list = (addresses: readonly string[]) => addresses.join(', ');

/** The page that gathers other pages to print them together. */
export const printing = {
  title: 'Imprimer une sélection',
  open: 'Réunir d’autres pages',
  about: 'Plusieurs pages du site en un seul document, à imprimer ou à garder en PDF.',
  sentence: (limit: number) =>
    `**Jusqu’à ${limit} pages en un seul document.** La sélection reste dans l’adresse de cette page\u00a0: gardez-la ou envoyez-la.`,
  noScript:
    'Réunir des pages demande JavaScript. Sans lui, chaque page s’imprime seule\u00a0: ouvrez-la par sa ligne ci-dessous, puis imprimez-la. La fiche complète d’un partenariat en réunit déjà toutes les rubriques.',
  groups: {
    partnerships: 'Partenariats',
    sheets: 'Fiches complètes',
    clauses: 'Clauses',
    kpis: 'Indicateurs',
    guides: 'Guides',
    checklists: 'Modèles de checklists',
  },
  others: 'Une autre page',
  address: 'Son adresse, copiée du navigateur',
  submit: 'Réunir les pages',
  print: 'Imprimer',
  contents: 'Pages réunies',
  chosen: (count: number, limit: number) =>
    count > limit
      ? `${count} pages choisies\u00a0: ${count - limit} de trop.`
      : `${count} ${count > 1 ? 'pages choisies' : 'page choisie'} sur ${limit} au plus.`,
  tooMany: (count: number, limit: number) =>
    `${count} pages sont choisies et ${limit} au plus peuvent être réunies. Décochez-en ${count - limit}.`,
  gathering: (count: number) => (count > 1 ? `Lecture de ${count} pages…` : 'Lecture de la page…'),
  gathered: (count: number, missing: readonly string[], left: number) =>
    [
      count === 0
        ? 'Aucune page n’a été réunie.'
        : count === 1
          ? 'Une page est réunie, prête à imprimer.'
          : `${count} pages sont réunies, prêtes à imprimer.`,
      ...(missing.length === 0
        ? []
        : [
            `${missing.length === 1 ? 'Cette adresse n’est pas celle d’une page de ce site' : 'Ces adresses ne sont pas celles de pages de ce site'}\u00a0: ${list(missing)}.`,
          ]),
      ...(left === 0
        ? []
        : [
            `${left === 1 ? 'Une page de plus était demandée et n’y est pas' : `${left} pages de plus étaient demandées et n’y sont pas`}\u00a0: la limite est atteinte.`,
          ]),
    ].join(' '),
};
