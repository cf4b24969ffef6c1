/** The help page on the personal data of a playbook, and how to take someone out of it. */
export const personalData = {
  title: 'Données personnelles',
  about: 'Ce que le playbook garde des personnes, et comment retirer quelqu’un, historique compris.',
  sentence:
    '**Retirer quelqu’un prend quatre gestes**\u00a0: le fichier, les anciens sites construits, l’historique, les copies. Le premier seul ne suffit pas.',
  where: {
    title: 'Où des personnes sont nommées',
    items: [
      'network.yaml\u00a0: les contacts du dehors. Ils ne paraissent que sur la page «\u00a0Réseau\u00a0» de l’édition interne, jamais dans la recherche, un export, un calendrier ou une édition partenaire.',
      'people.yaml\u00a0: ceux que les fiches citent. Une édition partenaire ne montre que ceux qu’elle doit nommer.',
      'Les fiches et le journal, quand un texte nomme quelqu’un\u00a0: préférez une fonction à un nom.',
    ],
  },
  rule: {
    title: 'Ce que fait le playbook',
    items: [
      'Chaque contact a un «\u00a0keep-until\u00a0»\u00a0: passé ce jour, la page ne le nomme plus et «\u00a0check\u00a0» demande de le retirer.',
      'Les constats sur le réseau ne citent jamais de nom\u00a0: ils donnent une ligne du fichier.',
      'Rien n’est envoyé ailleurs\u202f; le site se lit derrière l’authentification de votre hébergeur.',
    ],
  },
  steps: {
    title: 'Retirer quelqu’un',
    list: [
      {
        title: 'Le fichier',
        text: 'Supprimez son bloc de network.yaml ou de people.yaml, cherchez son nom dans tout le dossier, puis contrôlez que rien ne le cite plus.',
        commands: ['git grep -n -i "nom de la personne"', 'npm run -s check'],
      },
      {
        title: 'Les sites construits',
        text: 'Reconstruisez chaque édition, effacez les dossiers précédents et le cache, puis demandez à l’hébergeur de retirer ses anciens déploiements.',
        commands: ['rm -rf dist dist-* node_modules/.astro', 'npm run -s build'],
      },
      {
        title: 'L’historique',
        text: 'Le nom reste dans chaque version passée. Sur un clone neuf, git filter-repo le remplace partout\u202f; prévenez d’abord ceux qui ont une copie, car tout l’historique change.',
        commands: [
          'git clone --no-local playbook playbook-propre',
          'cd playbook-propre',
          'git filter-repo --replace-text ../a-retirer.txt',
          'git push --force --mirror',
        ],
        note: 'a-retirer.txt contient une ligne par texte, par exemple «\u00a0Prénom Nom==>retiré\u00a0». Pour retirer un fichier entier\u00a0: git filter-repo --invert-paths --path network.yaml.',
      },
      {
        title: 'Les copies',
        text: 'Chacun reprend un clone neuf et efface l’ancien. Sur la forge, fermez les demandes de fusion qui montrent le nom et demandez le nettoyage des objets orphelins. Pensez aux sauvegardes, aux artefacts et aux journaux de l’intégration continue.',
        commands: ['git reflog expire --expire=now --all', 'git gc --prune=now --aggressive'],
      },
    ],
  },
  proof: {
    title: 'Vérifier',
    text: 'Ces deux commandes ne doivent rien répondre\u00a0: la première lit toutes les versions, la seconde le site construit.',
    commands: ['git log --all --oneline -S "nom de la personne"', 'grep -r -i "nom de la personne" dist'],
  },
};
