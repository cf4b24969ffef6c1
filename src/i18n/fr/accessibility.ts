/** The accessibility statement: what is aimed at, how it is tested, what is known to fall short, whom to write to. */
export const accessibility = {
  title: 'Accessibilité',
  sentence:
    'Le playbook vise le niveau AA des règles WCAG\u00a02.2. **Des tests automatiques le contrôlent\u202f; aucun audit indépendant n’a encore eu lieu.**',
  parts: [
    {
      id: 'aim',
      title: 'Ce que nous visons',
      items: [
        'Tout se lit et se fait au clavier, avec un lecteur d’écran, à 400\u00a0% d’agrandissement et sur un écran de 320\u00a0pixels.',
        'Un état se lit toujours en un mot et une forme\u00a0: la couleur n’est jamais seule.',
        'Chaque graphique a sa phrase de lecture et son tableau de chiffres.',
        'Sans JavaScript, il ne manque que la recherche, le tri, les filtres et les cases qui se cochent.',
      ],
    },
    {
      id: 'tests',
      title: 'Comment c’est contrôlé',
      items: [
        'À chaque changement, toutes les pages passent l’outil axe, et une page de chaque sorte le passe dans les deux langues, les deux thèmes et à la largeur d’un téléphone.',
        'Des tests parcourent les pages au clavier, sans JavaScript et sur papier A4, et refusent une page plus large que sa fenêtre.',
        'Ces outils trouvent une partie seulement des obstacles\u00a0: ils ne remplacent pas un essai par les personnes concernées.',
      ],
    },
    {
      id: 'limits',
      title: 'Ce qui reste en défaut',
      items: [
        'Aucun essai n’a été mené avec des personnes qui utilisent un lecteur d’écran tous les jours.',
        'Les grands tableaux (portefeuille, couverture, calendrier) défilent en largeur sur un petit écran.',
        'Les fichiers DOCX, PPTX et XLSX n’ont pas été contrôlés comme les pages\u202f; la page dont ils viennent dit la même chose.',
        'Une image ajoutée par un auteur vaut ce que vaut le texte de remplacement qu’il a écrit.',
      ],
    },
  ],
  contact: {
    title: 'Dire ce qui ne va pas',
    text: 'Dites quelle page, ce que vous vouliez faire et avec quel outil. Nous répondons et nous donnons l’information autrement en attendant.',
    none: 'Aucune adresse n’est encore donnée\u00a0: écrivez au responsable du playbook. Elle se déclare dans playbook.yaml, sous «\u00a0contact\u00a0».',
    write: (organisation: string) => `Écrire à ${organisation}`,
  },
};
