/** Cases: what others did, as a source tells it. */
export const cases = {
  title: 'Cas',
  kind: 'cas',
  forms: { one: 'cas', other: 'cas' },
  none: 'Aucun cas n’est encore écrit. Chacun est un fichier du dossier «\u00a0cases\u00a0».',
  count: (count: string) => `${count}, rangés par étape de la relation.`,
  one: (count: string) => `${count}.`,
  unchecked: '**Ils montrent une pratique, ils ne la prouvent pas\u00a0: chacun vient d’un article de seconde main.**',
  source: (source: string) => source.replace(/^Article/, 'l’article'),
  about: (organisations: string, source: string) => `${organisations}, d’après ${source}`,
  reported: (source: string) => `Rapporté par ${source}, sans vérification de notre part.`,
  guides: 'Guides qu’il illustre',
};
