/** The tools, what goes where, and the rules of use (M24). */
export const tool = {
  title: 'Outils et règles d’usage',
  noTruth: '**Aucun outil ne fait foi.**',
  truth: (name: string) => `**${name} fait foi.**`,
  severalTruths: (names: string) => `**Plusieurs outils disent faire foi\u00a0: ${names}.**`,
  noRules: 'Aucune règle d’usage n’est écrite.',
  isTruth: 'fait foi',
  onlyHere: 'Ici seulement',
  columns: ['Outil', 'Ce que l’on y met', 'Accès?'],
  usersColumn: 'Aussi dans?',
  rulesHead: 'Règles d’usage',
  rulesColumns: ['Règle', 'Ce qui est convenu'],
  rules: {
    meeting: 'Ce qui demande une réunion',
    summary: 'Résumé de la semaine',
    access: 'Droits d’accès',
    naming: 'Noms des documents',
  },
};
