/** What a checklist says of its reader’s ticks, in the page and once they change. */
export const ticks = {
  kept: 'Vos coches restent dans ce navigateur.',
  save: 'Enregistrer mes coches',
  load: 'Reprendre des coches enregistrées',
  changed: 'Modifiée depuis votre coche',
  new: 'Nouvelle depuis votre dernière visite',
  byOwner: 'Par responsable',
  done: (done: number, total: number) => `${done} ${done > 1 ? 'faits' : 'fait'} sur ${total}`,
  saved: (count: number) =>
    count === 0
      ? 'Le fichier est enregistré\u202f; il ne contient aucune coche.'
      : `Le fichier est enregistré avec ${count === 1 ? 'une coche' : `${count} coches`}.`,
  loaded: (placed: number, unplaced: readonly string[]) =>
    [
      placed === 0
        ? 'Aucune coche n’a été reprise.'
        : placed === 1
          ? 'Une coche reprise.'
          : `${placed} coches reprises.`,
      ...(unplaced.length === 0
        ? []
        : [
            `${unplaced.length === 1 ? 'Une ligne du fichier n’est plus' : `${unplaced.length} lignes du fichier ne sont plus`} dans cette liste\u00a0: ${unplaced.join(', ')}.`,
          ]),
    ].join(' '),
  refused: {
    unreadable:
      'Ce fichier n’a pas été enregistré par cette page\u00a0: rien n’a changé. Choisissez un fichier JSON venu du bouton «\u00a0Enregistrer mes coches\u00a0».',
    'other-list':
      'Ce fichier vient d’une autre checklist, d’un autre partenariat ou d’une autre édition\u00a0: rien n’a changé.',
  },
};
