/** The components that show a record, as the components page names them and fills them. Everything is invented. */
export const recordComponents = {
  lifeCycles: {
    title: 'Cycle de vie',
    about:
      'Les étapes faites, celle du moment, celles à venir\u202f; un double trait pour ce qui est prévu sans être en cours.',
    titles: { midway: 'À la cinquième étape, la sortie déjà prévue' },
    notes: ['févr.\u00a02024', 'avr.\u00a02024', 'juin\u00a02024', 'janv.\u00a02025', 'mars\u00a02025'],
    ready: 'prévu',
  },
  objectives: {
    title: 'Objectifs lettre par lettre',
    about:
      'Chaque lettre tenue dit pourquoi\u202f; une lettre barrée dit ce qui manque. Sans chiffre, rien n’est mesuré.',
    titles: { kept: 'Complet, en cours', struck: 'Sans chiffre ni échéance' },
    kept: {
      statement: 'Vendre 40 échangeurs communs d’ici le 31 décembre 2027',
      about: 'Commercial, Paul Sarrazin, agréé par les deux',
      reasons: [
        'Une issue et un chiffre',
        'Échangeurs vendus, mensuel',
        'Équipe commune de six',
        'Plan commun',
        '31 déc. 2027',
      ],
      value: '14 sur 40',
      state: 'En cours',
    },
    struck: {
      statement: 'Améliorer la coopération des équipes',
      about: 'Sans responsable, accord de Norécia attendu',
      reasons: ['Ni issue ni chiffre', 'Aucun indicateur', 'Sans moyens', 'Priorité du comité', 'Sans échéance'],
      value: 'Rien à mesurer',
      state: 'Sans donnée',
    },
    rate: 'Un objectif sur deux peut être jugé.',
  },
  crossings: {
    title: 'Matrice croisée',
    about:
      'Une idée, qui la porte et pour quand\u202f; un croisement vide dit quand il sera posé. Une faiblesse des deux côtés est une alerte.',
    titles: { crossed: 'Une idée, un croisement vide, une faiblesse commune' },
    columns: [
      ['Opportunités', 'Aides à la chaleur récupérée'],
      ['Menaces', 'Prix du gaz en baisse'],
    ],
    row: ['Forces, Norécia', 'Brevets d’échangeurs'],
    idea: ['Un dossier d’aide commun, avec les brevets en preuve.', 'Claire Aubrac, 31 mars 2027'],
    empty: ['Pas encore croisé.', 'À poser en revue annuelle'],
    friction: {
      heading: 'Conduite du changement, faiblesse des deux côtés',
      declared: 'Valbrune et Norécia la déclarent.',
      mitigation: 'Parade\u00a0: un référent par atelier.',
      lacks: 'Il manque une date.',
    },
  },
  resources: {
    title: 'Usage d’une ressource',
    about:
      'Sous-employée, bien employée, au-delà de la capacité, sans mesure\u202f; les parts non convenues restent tiretées.',
    titles: { uses: 'Les quatre usages' },
    rows: [
      ['Budget commercial', 'Fonds', '120 000 €', '48 000 €', '40 %'],
      ['Banc d’essai', 'Technologie', '200 jours', '170 jours', '85 %'],
      ['Équipe commune', 'Personnes', '6 personnes', '7 personnes', '117 %'],
      ['Plateforme de relevés', 'Technologie', '–', '–', '–'],
    ],
    shares: ['60 % / 40 %', '50 % / 50 %', '50 % / 50 %', 'Parts non convenues'],
    states: ['Sous-employée', 'Bien employée', 'Au-delà', 'Sans donnée'],
    owner: 'Ruben Hasse, mandaté par les deux',
    key: 'Le trait marque la capacité convenue.',
  },
  protocols: {
    title: 'Protocole de décision',
    about: 'Des étapes numérotées avec leur délai, l’une sous l’autre sur téléphone.',
    titles: { steps: 'Du consensus au vote' },
    steps: [
      ['Consensus, tour 1', '10 jours, objections par écrit'],
      ['Consensus, tour 2', '10 jours, avec les dirigeants'],
      ['Vote pondéré', 'Valbrune 60, Norécia 40, au moins 66 %'],
      ['Sinon, escalade', 'Au niveau suivant'],
    ],
  },
  gates: {
    title: 'Porte d’une étape',
    about:
      'Ce qui est prévu à côté de ce qui est en cours\u202f; puis chaque condition\u00a0: franchie, bloquante, sans donnée.',
    titles: { gate: 'Deux étapes et la porte qui les sépare' },
    rows: [['Charte signée', 'mars\u00a02025'], ['Plan de revue']],
    words: { arranged: 'Prévue', partly: 'En partie', active: 'En cours', later: 'pas encore' },
    missing: ['un point', 'pour l’étape 6'],
    gate: 'De l’étape 5 à l’étape 6',
    sentence: 'Un point manque.',
    lines: [
      ['Franchi', 'Un comité s’est réuni', 'trois séances'],
      ['Bloquant', 'Un responsable des deux côtés', 'Norécia'],
      ['Sans donnée', 'Un premier indicateur est mesuré'],
    ],
    write: 'Écrivez «\u00a0manager\u00a0» sous la partie Norécia.',
  },
  todos: {
    title: 'Ligne de checklist',
    about: 'Ce qu’il faut faire, pourquoi, la preuve, qui et pour quand. Ce que la fiche prouve est déjà coché.',
    titles: { lines: 'À faire, en retard, bloquante, prouvée' },
    lines: [
      [
        'Préparer l’ordre du jour',
        'Règle «\u00a0committee-due\u00a0»',
        'Ordre du jour',
        'Idris Lemoine',
        '30 nov. 2026',
      ],
      ['Relire les attentes', 'Modèle', 'Compte rendu', 'Claire Aubrac', '2 nov. 2026'],
      [
        'Ajouter la clause de confidentialité',
        'Clause exigée par le type',
        'Article signé',
        'Inès Morvan',
        '15 déc. 2026',
      ],
      ['Nommer un responsable', 'Porte de l’étape 5', '«\u00a0manager\u00a0» de chaque partie', 'Claire Aubrac'],
    ],
  },
  traces: {
    title: 'D’où vient un chiffre',
    about: 'Fichier et ligne, formule, cible datée, seuil, verdict, chacun avec sa valeur.',
    titles: { steps: 'De la ligne du fichier au verdict' },
    steps: [
      { name: 'Ligne lue', code: 'boucle-chaude/mensuel.csv, ligne 42', result: '96,8 %' },
      { name: 'Formule', text: 'heures disponibles sur heures prévues', result: '96,8 %' },
      { name: 'Cible en vigueur', text: 'depuis le 1er janvier 2026', result: '98,5 %' },
      { name: 'Seuil contractuel', text: 'article 14.2', result: '97,5 %' },
      { name: 'Verdict', text: 'deuxième mois de suite', result: 'Hors cible' },
    ],
  },
  diagnostics: {
    title: 'Message de contrôle',
    about: 'Gravité, ligne et colonne, code, cause, et quoi écrire.',
    titles: { three: 'Une erreur, un avertissement, un constat' },
    file: 'partnerships/boucle-chaude/index.mdx',
    summary: 'une erreur, un avertissement, un constat',
    lines: [
      [
        'ligne 12, colonne 3',
        'unknown-person',
        'Personne ne s’appelle «\u00a0claire-aubrak\u00a0».',
        'Écrivez «\u00a0claire-aubrac\u00a0».',
      ],
      [
        'ligne 31, colonne 5',
        'objective-without-figure',
        'L’objectif n’a ni chiffre ni date.',
        'Ajoutez «\u00a0measure\u00a0» et «\u00a0due\u00a0».',
      ],
      ['ligne 8, colonne 1', 'page-review-overdue', 'La fiche devait être relue le 2 novembre 2026.'],
    ],
  },
};
