/** What programs read of the playbook: the help page that offers it, and the index of pages for language models. */
export const programs = {
  title: 'Pour les programmes',
  sentence: 'La même édition que ce site, sans les candidats ni le réseau de contacts.',
  model: 'Le playbook en JSON',
  modelAbout: 'Partenariats, indicateurs, clauses, checklists et guides, en quelques champs chacun.',
  schema: 'Le schéma JSON',
  schemaAbout: 'Ce que veut dire chaque champ, pour valider le fichier.',
  index: 'L’index des pages (llms.txt)',
  indexAbout: 'Chaque page en une ligne, pour un modèle de langue.',
  more: 'Pour aller plus loin',
  portfolio: 'Tous les partenariats, leurs deux santés et leur prochaine échéance.',
  calendar: 'Ce qui est dû, par qui et quand, sur trois ans.',
  obligations: 'Ce que les chiffres imposent au titre des clauses signées.',
  help: 'Le format des fichiers, les messages et les commandes.',
};
