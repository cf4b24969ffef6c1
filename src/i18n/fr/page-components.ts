/**
 * The components of the pages that show several records, or none, as the components page names them and fills
 * them. Everything is invented.
 */
export const pageComponents = {
  kpiCards: {
    title: 'Cartes d’indicateurs',
    about:
      'La dernière valeur, son état, sa cible et sa courbe\u202f; sans donnée, une carte tiretée nomme qui doit la valeur.',
    titles: { states: 'Dans la cible, à surveiller, hors cible, sans donnée' },
    names: ['Disponibilité', 'Livraisons à temps', 'Heures tenues', 'Taux de reprise'],
  },
  portfolios: {
    title: 'Tableau du portefeuille',
    about:
      'Trié, filtré, réduit aux colonnes choisies, exporté tel qu’on le voit. Sur téléphone, trois colonnes, le reste sous le nom.',
    titles: { three: 'Un retard, une échéance, rien à 90\u00a0jours' },
    rows: [
      { title: 'Boucle chaude', partners: 'Norécia', type: 'Coentreprise', manager: 'Claire Aubrac' },
      { title: 'Capteurs connectés', partners: 'Talmeo', type: 'Alliance', manager: 'Théo Bastide' },
      { title: 'Atelier partagé', partners: 'Cortaval', type: 'Alliance' },
    ] satisfies { title: string; partners: string; type: string; manager?: string }[],
    deadlines: ['Livrer le modèle de coûts partagé', 'Comité de pilotage'],
  },
  positions: {
    title: 'Positions d’une clause',
    about:
      'De la préférée à la ligne rouge, côte à côte, avec leur raison. L’édition d’un partenaire n’en contient aucune.',
    titles: { ranks: 'Les quatre positions' },
    positions: [
      ['Le seuil oblige à se parler.', 'Sous 97\u00a0% deux mois de suite, les parties revoient le partage.'],
      ['L’accident passe, la tendance reste.', 'Sous 97\u00a0% trois mois sur six, les parties revoient le partage.'],
      ['Un délai plutôt qu’un refus.', 'Sous 95\u00a0% trois mois sur six, les parties se réunissent.'],
      ['En deçà, la clause ne protège plus rien.', 'Sous 90\u00a0% un an de suite, les parties se réunissent.'],
    ] satisfies [string, string][],
    objection: '«\u00a0Deux mois, c’est trop court pour réparer.\u00a0» Le délai de négociation s’y ajoute.',
    say: 'C’est une réunion que personne ne pourra reporter.',
  },
  reasons: {
    title: 'Raison d’une case',
    about: 'Pourquoi la clause est exigée, ce qui a été cherché, comment en sortir et qui s’en charge.',
    titles: { missing: 'Aucun contrat ne la porte', expired: 'Un contrat la portait' },
    partnership: 'Boucle chaude',
    type: 'Coentreprise',
    clauses: ['Non-cannibalisation', 'Confidentialité'],
  },
  subscriptions: {
    title: 'Abonnement à un calendrier',
    about: 'L’adresse, le fichier, le tableau\u202f; ce que le flux contient, et ce qu’il ne dit jamais.',
    titles: { whole: 'Tout le portefeuille', alone: 'Un partenariat, sur un site qui ignore sa propre adresse' },
  },
  questions: {
    title: 'Questions du choix d’un type',
    about: 'Six questions, trois réponses chacune. La réponse choisie s’inverse et prend une coche.',
    titles: { answered: 'Deux questions répondues, quatre à répondre' },
  },
  rankings: {
    title: 'Classement des types',
    about:
      'Une case par réponse\u00a0: pleine, hachurée sous réserve, vide. Chaque type donne ses raisons\u202f; ce qu’il ne dit pas reste inconnu.',
    titles: { none: 'Avant la première réponse', some: 'Quatre réponses données' },
    types: ['Affiliation', 'Co-branding', 'Coentreprise'],
  },
  decisionMatrices: {
    title: 'Types côte à côte',
    about:
      'Un critère par ligne. Ce que personne n’a chiffré dit «\u00a0Sans donnée\u00a0» plutôt qu’un nombre deviné.',
    titles: { types: 'Trois types, dont un mal connu' },
  },
  candidates: {
    title: 'Candidat',
    about: 'Chaque critère avec sa preuve. Pas de note d’ensemble tant qu’il en manque une.',
    titles: { marked: 'Six critères prouvés', waiting: 'Une note sans preuve, un critère sans donnée' },
    names: ['Menuiserie Calvet', 'Forge Linard'],
    type: 'Co-branding',
    owner: 'Claire Aubrac',
    proofs: [
      'Douze clients en commun, fichier du 3\u00a0novembre',
      'Aucun produit en concurrence, catalogue relu',
      'Un réseau de pose que nous n’avons pas',
      'Rapport annuel, page 14',
      'Essai chez deux de ses clients',
      'Deux rendez-vous avec sa direction',
    ],
  },
  facets: {
    title: 'Facettes d’une recherche',
    about:
      'Chaque valeur avec ce qu’elle trouverait seule. Une valeur choisie reste visible et s’ôte aussi par son filtre.',
    titles: { free: 'Aucune valeur choisie', chosen: 'Une valeur choisie' },
  },
  results: {
    title: 'Résultats d’une recherche',
    about: 'La nature, le titre, le passage qui répond\u202f; rien de trouvé mène ailleurs.',
    titles: { passage: 'Un passage répond', sections: 'Deux sections répondent', nothing: 'Rien ne répond' },
    clause: {
      title: 'Préavis et renouvellement',
      details: ['Durée et sortie', 'Inès Morvan'],
      passage: ['Le ', 'préavis', ' se donne par écrit, trois mois avant le terme.'],
    },
    guide: {
      title: 'Bien se quitter',
      summary: 'Ce qui se prépare avant la lettre, et ce qui reste dû après elle.',
      sections: [
        { title: 'Avant la lettre', passage: ['Relisez le ', 'préavis', ' de chaque contrat.'] },
        { title: 'Après la lettre', passage: ['Le service continue pendant le ', 'préavis', '.'] },
      ],
    },
    query: 'zeppelin captif',
    tried: 'captif',
  },
  a4Sheets: {
    title: 'Fiche A4',
    about:
      'Un partenariat sur une feuille, à remettre avant une réunion\u00a0: toujours claire, à l’écran comme imprimée.',
    titles: { full: 'Une ligne de chaque sorte', bare: 'Seules les parties sont connues' },
    parties: 'Valbrune et Norécia, coentreprise',
    sentence: 'Un indicateur sur quatre est **hors cible**\u00a0: Heures tenues. Un engagement est en retard.',
    due: [
      {
        day: '9\u00a0oct. 2026',
        text: 'Livrer le modèle de coûts. Claire Aubrac, 45\u00a0jours de retard',
        late: true,
      },
      { day: '2\u00a0déc. 2026', text: 'Comité de pilotage. Claire Aubrac', late: false },
    ],
    who: [
      { term: 'Responsable', text: 'Claire Aubrac', alarming: false },
      { term: 'Sponsor', text: 'Sans sponsor', alarming: true },
    ],
    period: 'oct. 2026',
    figures: {
      ok: { target: '97\u00a0%', value: '98,1\u00a0%', family: 'Service' },
      watch: { target: '95\u00a0%', value: '94,2\u00a0%', family: 'Service' },
      bad: { target: '40\u00a0h', value: '31\u00a0h', family: 'Relation' },
      none: { target: '4\u00a0%', value: '–', family: 'Qualité' },
    },
    objectives: [
      { text: 'Doubler les ventes communes', value: '62\u00a0%', alarming: false },
      { text: 'Former trente vendeurs', value: '20\u00a0%', alarming: true },
    ],
    standing: [{ title: 'Clauses', text: 'Huit en vigueur, une manque.' }],
  },
};
