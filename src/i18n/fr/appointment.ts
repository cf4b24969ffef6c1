/** Managers and executives on each side, and how the executives take part (M31). */
export const appointment = {
  title: 'Responsables et dirigeants',
  empty: 'Personne ne répond de ce partenariat.',
  next: 'Nommez de chaque côté un «\u00a0manager\u00a0» et un «\u00a0sponsor\u00a0», avec les identifiants de people.yaml, puis dites sous «\u00a0involvement\u00a0» ce que fait ce dirigeant.',
  all: 'Chaque partie a un responsable et un dirigeant.',
  shared: 'Qui répond du partenariat, de chaque côté.',
  unmanaged: (names: string) => `**Pas de responsable du partenariat chez ${names}.**`,
  unsponsored: (names: string) => `Pas de dirigeant désigné chez ${names}.`,
  uninvolved: (names: string) => `Rien ne dit comment le dirigeant s’engage chez ${names}.`,
  nobody: 'Personne',
  columns: ['Partie', 'Responsable', 'Dirigeant', 'Comment il s’engage?'],
};
