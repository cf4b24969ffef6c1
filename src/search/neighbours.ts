import type { Settings } from '../model/settings.ts';

/**
 * Words of the trade that are searched one for another, whatever the playbook: an abbreviation and what it stands for,
 * and the words that two houses have for one thing.
 */
const ofTheTrade: readonly (readonly string[])[] = [
  ['coentreprise', 'joint-venture', 'JV', 'filiale commune'],
  ['co-branding', 'co-marquage'],
  ['fournisseur', 'sous-traitant'],
  ['sous-traitance', 'sous-traitant'],
  ['protocole', 'protocole d’accord', 'MOU'],
  ['lettre d’intention', 'LOI'],
  ['confidentialité', 'NDA'],
  ['accord-cadre', 'contrat-cadre'],
  ['préavis', 'dénonciation'],
  ['reconduction', 'renouvellement'],
  ['sortie', 'rupture', 'désengagement', 'résiliation'],
  ['différend', 'conflit', 'désaccord', 'litige'],
  ['escalade', 'recours'],
  ['non-sollicitation', 'non-débauchage'],
  ['imprévision', 'hardship'],
  ['cession', 'transfert du contrat'],
  ['plafond de responsabilité', 'limitation de responsabilité'],
  ['niveaux de service', 'SLA'],
  ['propriété intellectuelle', 'PI'],
  ['savoir-faire', 'know-how'],
  ['données personnelles', 'RGPD'],
  ['pénalité', 'malus'],
  ['redevance', 'royalties'],
  ['remise', 'ristourne', 'rabais'],
  ['retard de paiement', 'impayé', 'facture impayée'],
  ['révision des prix', 'révision tarifaire', 'indexation'],
  ['chiffre d’affaires', 'CA'],
  ['retour sur investissement', 'ROI'],
  ['plan d’affaires', 'business plan'],
  ['satisfaction client', 'satisfaction des clients', 'NPS'],
  ['indicateur', 'KPI'],
  ['échéance', 'date limite'],
  ['comité de pilotage', 'COPIL'],
  ['comité technique', 'COTECH'],
  ['ordre du jour', 'ODJ'],
  ['compte rendu', 'compte-rendu', 'CR'],
  ['revue trimestrielle', 'QBR'],
  ['revue annuelle', 'bilan annuel'],
  ['leçon', 'retour d’expérience', 'REX'],
  ['lancer', 'démarrer'],
  ['lancement', 'démarrage', 'onboarding'],
  ['pilote', 'preuve de concept', 'POC'],
  ['appel d’offres', 'RFP'],
  ['courriel', 'e-mail', 'mail'],
  // The index takes a plural for its singular where it ends in `s` alone.
  ['travail', 'travaux'],
  ['journal', 'journaux'],
  ['joint venture', 'joint-venture', 'JV'],
  ['supplier', 'vendor'],
  ['memorandum of understanding', 'MOU'],
  ['non-disclosure', 'confidentiality', 'NDA'],
  ['renewal', 'extension'],
  ['termination', 'exit'],
  ['dispute', 'conflict', 'disagreement'],
  ['intellectual property', 'IP'],
  ['personal data', 'GDPR'],
  ['penalty', 'malus'],
  ['revenue', 'turnover'],
  ['return on investment', 'ROI'],
  ['business review', 'QBR'],
  ['steering committee', 'steerco'],
  ['lesson', 'feedback'],
  ['deadline', 'due date'],
];

/**
 * The groups of words that the search of a playbook takes one for another: those of the trade, then those it declares.
 * Both languages count in every page: records written in French are read under `/en/` too.
 */
export function neighboursOf({ search }: Pick<Settings, 'search'>): readonly (readonly string[])[] {
  return [...ofTheTrade, ...(search?.synonyms ?? [])];
}
