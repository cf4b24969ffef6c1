import type { Frequency } from '../../model/period.ts';
import type { Stage } from '../../model/stage.ts';

/** The words of the trade, one each, keyed as the records write them. */
export const vocabulary = {
  status: { ok: 'Dans la cible', watch: 'À surveiller', bad: 'Hors cible', 'no-data': 'Sans donnée' },
  stage: {
    awareness: 'Cadrer',
    knowledge: 'Connaître',
    'internal-assessment': 'S’évaluer',
    'partner-selection': 'Choisir',
    'working-together': 'Lancer',
    'value-creation': 'Créer de la valeur',
    'staying-together': 'Entretenir',
    exit: 'Sortir',
  } satisfies Record<Stage, string> as Record<Stage, string>,
  noStage: 'Étape non communiquée',
  health: { business: 'Affaires', relationship: 'Relation' },
  healthTitle: { business: 'Santé des affaires', relationship: 'Santé relationnelle' },
  instrument: {
    nda: 'Accord de confidentialité', loi: 'Lettre d’intention', mou: 'Protocole d’accord', 'term-sheet': 'Accord de principe',
    pilot: 'Contrat de pilote', framework: 'Contrat-cadre', supplier: 'Contrat fournisseur', 'joint-venture': 'Pacte de coentreprise',
    amendment: 'Avenant',
  },
  tier: { preferred: 'Préférée', 'fallback-1': 'Repli 1', 'fallback-2': 'Repli 2', 'walk-away': 'Ligne rouge' },
  binding: { binding: 'Contraignante', indicative: 'Indicative', depends: 'Selon le contrat' },
  renewal: { tacit: 'Reconduction tacite', express: 'Reconduction expresse', none: 'Sans reconduction' },
  coverage: {
    'in-force': 'Présente', indicative: 'Indicative', waived: 'Dérogation', expired: 'Expirée', missing: 'Absente',
    'not-required': 'Non exigée',
  },
  term: {
    unsigned: 'Non signé', 'not-started': 'Pas encore en vigueur', 'in-force': 'En vigueur', ended: 'Terminé',
    indefinite: 'Durée indéterminée', unknown: 'Terme non précisé',
  },
  objectiveKind: { commercial: 'Commercial', innovation: 'Innovation', visibility: 'Visibilité', skills: 'Compétences' },
  journalKind: {
    decision: 'Décision', conflict: 'Différend', win: 'Victoire', review: 'Revue', lesson: 'Leçon', commitment: 'Engagement',
    incident: 'Incident',
  },
  conflictType: {
    objectives: 'objectifs', communication: 'communication', financial: 'finances', quality: 'qualité', legal: 'juridique', other: 'autre',
  },
  quadrant: {
    'manage-closely': 'Acteurs clés', 'keep-satisfied': 'À satisfaire', 'keep-informed': 'À informer', monitor: 'À suivre',
  },
  stance: { champion: 'Porteur', supporter: 'Favorable', neutral: 'Neutre', reluctant: 'Réticent', opponent: 'Opposé' },
  contributionKind: {
    skills: 'Compétences', technology: 'Technologie', 'market-access': 'Accès au marché', 'industrial-capacity': 'Capacité industrielle',
    data: 'Données', 'institutional-network': 'Réseau institutionnel',
  },
  fitDimension: {
    'decision-process': 'Processus de décision', 'work-rhythm': 'Rythme de travail', values: 'Valeurs',
    'communication-style': 'Style de communication', 'risk-attitude': 'Attitude face au risque',
  },
  ritual: {
    'stand-up': 'Point debout', retrospective: 'Rétrospective', review: 'Revue', visit: 'Visite', informal: 'Moment informel',
  },
  pooledKind: { people: 'Personnes', funds: 'Fonds', technology: 'Technologie', logistics: 'Logistique' },
  roadmapStep: { watch: 'Veille', planning: 'Planification commune', pilot: 'Pilote' },
  returnTier: { capital: 'Remboursement du capital', preferred: 'Rendement prioritaire', 'catch-up': 'Rattrapage', surplus: 'Surplus' },
  otherwise: { unanimity: 'unanimité', consensus: 'consensus', majority: 'majorité', 'status-quo': 'statu quo' },
  level: { mediation: 'Médiation', arbitration: 'Arbitrage' },
  vote: { for: 'pour', against: 'contre', abstain: 'abstention' },
  exitItem: {
    data: 'Données', ip: 'Propriété intellectuelle', people: 'Équipes', customers: 'Clients communs', transition: 'Transition',
    owner: 'Responsable de la sortie', rehearsed: 'Répétition',
  },
  frequency: { monthly: 'mensuel', quarterly: 'trimestriel', 'half-yearly': 'semestriel', yearly: 'annuel' } satisfies Record<
    Frequency,
    string
  > as Record<Frequency, string>,
  perspective: {
    financial: 'Finances', customer: 'Clients', process: 'Processus', learning: 'Apprentissage', relationship: 'Relation',
  },
  direction: { up: 'Plus haut vaut mieux', down: 'Plus bas vaut mieux', range: 'Dans une plage' },
  aggregation: { sum: 'somme', mean: 'moyenne', last: 'dernière valeur', ratio: 'rapport' },
  occasion: {
    'pre-engagement': 'Avant de s’engager', framing: 'Cadrage', negotiation: 'Négociation', contract: 'Signature',
    'supplier-contract': 'Contrat fournisseur', 'kick-off': 'Lancement', pilot: 'Pilote', 'quarterly-review': 'Revue trimestrielle',
    'annual-review': 'Revue annuelle', renewal: 'Renouvellement', conflict: 'Différend', exit: 'Sortie',
  },
  yes: 'Oui',
  no: 'Non',
};
