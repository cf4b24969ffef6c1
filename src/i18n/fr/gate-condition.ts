import type { GateConditionId } from '../../domain/stage/stage-gate.ts';

/** What a condition of a gate asks, and what to write where. */
export interface GateConditionWords {
  /** The condition as a fact, true once it is met. */
  readonly what: string;
  /** What to write, and where. */
  readonly write: string;
}

const journal = 'dans le dossier «\u00a0journal\u00a0» de la fiche';

/** The conditions of the gates between stages. */
export const gateCondition: Readonly<Record<GateConditionId, GateConditionWords>> = {
  summary: {
    what: 'Le partenariat tient en une phrase',
    write: 'Écrivez «\u00a0summary\u00a0»\u00a0: ce que les deux organisations feraient ensemble.',
  },
  'own-manager': {
    what: 'Nous avons un responsable du partenariat',
    write: 'Écrivez «\u00a0manager\u00a0» à la première partie, avec une personne de people.yaml.',
  },
  'objective-stated': {
    what: 'Un objectif au moins est posé',
    write:
      'Écrivez sous «\u00a0objectives\u00a0» ce que vous cherchez\u00a0: un «\u00a0id\u00a0» et un «\u00a0statement\u00a0».',
  },
  stakeholders: {
    what: 'Les parties prenantes sont connues',
    write:
      'Écrivez sous «\u00a0stakeholders\u00a0» qui peut aider ou freiner, avec «\u00a0power\u00a0» et «\u00a0interest\u00a0».',
  },
  contributions: {
    what: 'Ce que chacun apporte est noté',
    write:
      'Écrivez sous «\u00a0contributions\u00a0» ce que chacun apporte, avec «\u00a0strength\u00a0» pour chaque partie.',
  },
  'exit-considered': {
    what: 'La sortie est envisagée',
    write:
      'Écrivez sous «\u00a0exit\u00a0» ce qui la déclencherait («\u00a0triggers\u00a0») ou un scénario («\u00a0scenarios\u00a0»).',
  },
  'own-weaknesses': {
    what: 'Nos propres faiblesses sont dites',
    write: 'Écrivez sous «\u00a0swot\u00a0», à notre nom, nos «\u00a0weaknesses\u00a0».',
  },
  'knowledge-limits': {
    what: 'Ce que nous ne partagerons pas est fixé',
    write: 'Écrivez sous «\u00a0knowledge\u00a0» la liste «\u00a0cannot\u00a0».',
  },
  'objectives-measurable': {
    what: 'Tout objectif est mesurable et daté',
    write: 'Écrivez à chaque objectif «\u00a0measure\u00a0» (un indicateur et sa cible) et «\u00a0due\u00a0».',
  },
  'objectives-smart': {
    what: 'Tout objectif est SMART, et convenu par toutes les parties',
    write:
      'Complétez chaque objectif\u00a0: «\u00a0measure\u00a0», «\u00a0resources\u00a0», «\u00a0context\u00a0», «\u00a0due\u00a0», «\u00a0owner\u00a0» et «\u00a0agreed\u00a0» avec toutes les parties.',
  },
  managers: {
    what: 'Chaque côté a un responsable',
    write: 'Écrivez «\u00a0manager\u00a0» à chacune des parties.',
  },
  sponsors: {
    what: 'Chaque côté a un dirigeant responsable',
    write: 'Écrivez «\u00a0sponsor\u00a0» à chacune des parties.',
  },
  'fit-rated': {
    what: 'L’accord des cultures est noté des deux côtés',
    write: 'Écrivez sous «\u00a0fit\u00a0» une ligne par dimension, avec la note de chaque partie, de 1 à 5.',
  },
  roles: {
    what: 'Chaque tâche a quelqu’un qui en répond',
    write: 'Écrivez sous «\u00a0roles\u00a0» les tâches, chacune avec «\u00a0lead\u00a0».',
  },
  committee: {
    what: 'Un comité est constitué',
    write:
      'Écrivez sous «\u00a0governance\u00a0» un comité dans «\u00a0committees\u00a0», avec ses «\u00a0members\u00a0».',
  },
  'decision-rule': {
    what: 'La façon de décider est convenue',
    write:
      'Écrivez sous «\u00a0governance\u00a0» les «\u00a0decisions\u00a0»\u00a0: consensus, vote, vetos, et la règle du reste («\u00a0otherwise\u00a0»).',
  },
  escalation: {
    what: 'Un désaccord sait à qui monter',
    write: 'Écrivez sous «\u00a0governance\u00a0» l’«\u00a0escalation\u00a0», du niveau 1 à l’arbitrage.',
  },
  'kpi-agreed': {
    what: 'Un indicateur est convenu avec sa cible',
    write:
      'Écrivez sous «\u00a0kpis\u00a0» un indicateur du catalogue, avec «\u00a0from\u00a0» et «\u00a0target\u00a0».',
  },
  'contract-signed': {
    what: 'Un contrat qui engage est signé',
    write:
      'Écrivez sous «\u00a0contracts\u00a0» le contrat, avec son «\u00a0instrument\u00a0» et le jour «\u00a0signed\u00a0».',
  },
  'clauses-covered': {
    what: 'Toute clause exigée est en place, ou écartée exprès',
    write: 'Écrivez chaque clause sous «\u00a0clauses\u00a0» du contrat, ou sa dérogation sous «\u00a0waiver\u00a0».',
  },
  'exit-plan': {
    what: 'Le plan de sortie est écrit et quelqu’un le tient',
    write:
      'Écrivez sous «\u00a0exit\u00a0» les «\u00a0triggers\u00a0» et le «\u00a0plan\u00a0»\u00a0: «\u00a0data\u00a0», «\u00a0ip\u00a0», «\u00a0people\u00a0», «\u00a0customers\u00a0», «\u00a0transition\u00a0», «\u00a0communication\u00a0», «\u00a0owner\u00a0».',
  },
  'kpis-measured': {
    what: 'Tout indicateur suivi a des chiffres',
    write: 'Déposez les chiffres dans un fichier CSV à côté de la fiche.',
  },
  communication: {
    what: 'Le plan de communication est écrit',
    write:
      'Écrivez sous «\u00a0communication\u00a0» les échanges, avec leur «\u00a0cadence\u00a0» et leur «\u00a0purpose\u00a0».',
  },
  'source-of-truth': {
    what: 'Un outil fait foi',
    write: 'Écrivez sous «\u00a0tools\u00a0» l’outil qui fait foi, avec «\u00a0source-of-truth: true\u00a0».',
  },
  'health-check': {
    what: 'Les deux côtés ont noté la relation',
    write: 'Écrivez sous «\u00a0health-check\u00a0» les mêmes points notés par chaque partie, avec leur jour.',
  },
  'figures-regular': {
    what: 'Trois trimestres de chiffres sans trou pour l’indicateur qui pèse le plus',
    write: 'Complétez son fichier CSV\u202f; il faut neuf mois de suite, les derniers compris.',
  },
  'reviewed-together': {
    what: 'Une revue ou une décision commune date de moins d’un an',
    write: `Ajoutez ${journal} une entrée «\u00a0kind: review\u00a0» ou «\u00a0kind: decision\u00a0».`,
  },
  'relationship-sound': {
    what: 'La relation n’est pas hors cible',
    write: 'Relevez les indicateurs de relation, ou complétez leurs chiffres.',
  },
  'recent-win': {
    what: 'Une victoire date de moins de six mois',
    write: `Ajoutez ${journal} une entrée «\u00a0kind: win\u00a0», même petite.`,
  },
  'exit-rehearsed': {
    what: 'La sortie a été répétée',
    write: 'Parcourez le plan ensemble, puis écrivez le jour sous «\u00a0exit.plan.rehearsed\u00a0».',
  },
  'end-decided': {
    what: 'La suite est décidée depuis moins d’un an',
    write: `Ajoutez ${journal} la décision, «\u00a0kind: decision\u00a0».`,
  },
  'exit-ready': {
    what: 'Rien ne manque au plan de sortie',
    write: 'Complétez ce que liste «\u00a0Préparation de la sortie\u00a0».',
  },
  'commitments-settled': {
    what: 'Aucun engagement n’est en retard',
    write: 'Écrivez «\u00a0kept\u00a0» dans l’entrée du journal\u00a0: le jour, ou «\u00a0false\u00a0».',
  },
  'conflicts-closed': {
    what: 'Aucun différend n’est ouvert',
    write: 'Écrivez «\u00a0resolved\u00a0» et «\u00a0resolution\u00a0» dans l’entrée du journal.',
  },
  'stage-arranged': {
    what: 'L’étape que l’on quitte est prévue, pièce à l’appui',
    write:
      'Écrivez sous «\u00a0stages\u00a0», à cette étape, «\u00a0arranged\u00a0» (le jour) et «\u00a0evidence\u00a0» (la pièce).',
  },
};
