import { closest, distance } from 'fastest-levenshtein';

/** French words an editor reaches for, and the key each means. */
const frenchKeys: Readonly<Record<string, string>> = {
  titre: 'title',
  nom: 'name',
  resume: 'summary',
  description: 'summary',
  genre: 'kind',
  etape: 'stage',
  phase: 'stage',
  partenaire: 'parties',
  partenaires: 'parties',
  organisations: 'parties',
  responsable: 'manager',
  gestionnaire: 'manager',
  sponsor: 'sponsor',
  dirigeant: 'sponsor',
  objectif: 'objectives',
  objectifs: 'objectives',
  echeance: 'due',
  delai: 'within',
  indicateur: 'kpi',
  indicateurs: 'kpis',
  mesure: 'measure',
  cible: 'target',
  seuil: 'floor',
  plancher: 'floor',
  plafond: 'ceiling',
  critique: 'critical',
  poids: 'weight',
  depuis: 'since',
  debut: 'starts',
  fin: 'ends',
  duree: 'term',
  preavis: 'notice',
  renouvellement: 'renewal',
  reconduction: 'renewal',
  signature: 'signed',
  signe: 'signed',
  contrat: 'contracts',
  contrats: 'contracts',
  clause: 'clause',
  clauses: 'clauses',
  version: 'version',
  famille: 'family',
  but: 'purpose',
  finalite: 'purpose',
  unite: 'unit',
  sens: 'direction',
  frequence: 'frequency',
  cadence: 'cadence',
  rythme: 'cadence',
  source: 'source',
  proprietaire: 'owner',
  porteur: 'owner',
  revue: 'review',
  relecture: 'review',
  partage: 'shared',
  visible: 'shared',
  visibilite: 'visibility',
  gouvernance: 'governance',
  comites: 'committees',
  membres: 'members',
  mandat: 'mandate',
  sortie: 'exit',
  pouvoir: 'power',
  interet: 'interest',
  attitude: 'stance',
  moyens: 'resources',
  ressources: 'resources',
  contexte: 'context',
  enonce: 'statement',
  accord: 'agreed',
  date: 'date',
  variables: 'variables',
  instrument: 'instrument',
  langues: 'languages',
  devise: 'currency',
  calendrier: 'calendar',
  tache: 'task',
  taches: 'roles',
  roles: 'roles',
  outils: 'tools',
  outil: 'tool',
  formation: 'training',
};

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/**
 * The known word nearest to what was written: by a small slip of the keyboard (at most a third of the letters),
 * else by its French name. Empty when nothing is near.
 */
export function nearestOf(written: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const word = folded(written);
  const exact = known.find((candidate) => folded(candidate) === word);
  if (exact !== undefined) return exact;
  const swapped = known.find((candidate) => isSwapOf(word, candidate));
  if (swapped !== undefined) return swapped;
  const near = closest(word, [...known]);
  if (distance(word, near) <= Math.max(1, Math.floor(Math.max(word.length, near.length) / 3))) return near;
  return '';
}

/** Whether two words differ by two neighbouring letters in the other order: `tilte`. */
function isSwapOf(word: string, candidate: string): boolean {
  const at = [...word].findIndex((letter, index) => letter !== candidate.charAt(index));
  if (at === -1 || word.length !== candidate.length) return false;
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2) === candidate;
}

/** The key an editor meant: as `nearestOf`, after trying French names such as « échéance » for `due`. */
export function nearestKey(written: string, known: readonly string[]): string {
  const meant = frenchKeys[folded(written)];
  if (meant !== undefined && known.includes(meant)) return meant;
  const near = nearestOf(written, known);
  if (near !== '') return near;
  const frenchNear = nearestOf(
    written,
    Object.keys(frenchKeys).filter((word) => known.includes(frenchKeys[word] ?? '')),
  );
  return frenchKeys[frenchNear] ?? '';
}
