import { fileURLToPath } from 'node:url';
import { loadPlaybook } from '../loading/load-playbook.ts';
import type { Contract, PinnedClause } from '../model/contract.ts';
import type { Partnership } from '../model/playbook.ts';
import { createViewContext, type ViewContext } from '../views/view-context.ts';
import { aContract, aPartnership, aPinnedClause, day, duration } from './builders.ts';
import { onLineSeven } from './context.ts';

/** An agreement to assemble from the library of the sample. */
export interface AssembledCase {
  readonly context: ViewContext;
  readonly partnership: Partnership;
  readonly contract: Contract;
}

/** A protocol with a date nobody fixed yet, and what in it binds. */
const mou: PinnedClause[] = [
  aPinnedClause('perimetre-et-jalons'),
  aPinnedClause('portee-du-protocole'),
  aPinnedClause('confidentialite', { with: { duree: '3 years' } }),
  aPinnedClause('exclusivite-de-negociation', { with: { duree: '4 months' } }),
  aPinnedClause('non-sollicitation'),
  aPinnedClause('engagements-des-parties', { binding: 'indicative' }),
];

const nda: PinnedClause[] = [
  aPinnedClause('confidentialite', { with: { duree: '5 years' } }),
  aPinnedClause('propriete-anterieure'),
  aPinnedClause('survie'),
  aPinnedClause('droit-applicable', { position: 'fallback-1' }),
];

/** Numbered as signed: articles that do not follow each other, one within another. */
const pilot: PinnedClause[] = [
  aPinnedClause('pilote', { article: '2', with: { duree: '6 months' } }),
  aPinnedClause('confidentialite', { article: '6' }),
  aPinnedClause('propriete-anterieure', { article: '10.1' }),
  aPinnedClause('propriete-des-resultats', { article: '10.2', with: { part: '60 %' } }),
  aPinnedClause('rupture', { article: '14 bis' }),
];

const framework: PinnedClause[] = [
  aPinnedClause('duree-et-reconduction'),
  aPinnedClause('engagements-des-parties', { binding: 'binding' }),
  aPinnedClause('gouvernance'),
  aPinnedClause('indicateurs-contractuels'),
  aPinnedClause('revision-partage', { clause: { id: 'revision-partage', version: '1.2' }, with: { seuil: '97.5 %' } }),
  aPinnedClause('non-cannibalisation', { waiver: { by: 'ines-morvan', reason: 'Aucun client commun' } }),
  aPinnedClause('escalade-des-differends'),
  aPinnedClause('rupture', { deviation: 'Transition ramenée à deux mois' }),
];

const supplier: PinnedClause[] = [
  aPinnedClause('conditions-financieres'),
  aPinnedClause('revision-des-prix', { with: { indice: 'l’indice public de l’acier à outils' } }),
  aPinnedClause('exclusivite'),
  aPinnedClause('attestation-de-vigilance'),
  aPinnedClause('force-majeure'),
];

const contracts: Readonly<Record<string, Contract>> = {
  mou: aContract({ id: 'mou', instrument: 'mou', clauses: mou }),
  nda: aContract({
    id: 'nda',
    instrument: 'nda',
    title: 'Accord de confidentialité',
    numbering: 'letters',
    clauses: nda,
  }),
  pilot: aContract({ id: 'pilot', instrument: 'pilot', numbering: 'letters', clauses: pilot }),
  framework: aContract({
    id: 'framework',
    instrument: 'framework',
    title: 'Contrat-cadre de partenariat',
    starts: day('2027-01-01'),
    term: duration('3 years'),
    clauses: framework,
  }),
  supplier: aContract({ id: 'supplier', instrument: 'supplier', clauses: supplier }),
};

/** The five instruments of M13–M19, each assembled from records with the clauses of the sample’s library. */
export async function fiveInstruments(): Promise<(readonly [instrument: string, agreement: AssembledCase])[]> {
  const { playbook } = loadPlaybook(fileURLToPath(new URL('../../content', import.meta.url)));
  const partnership = aPartnership({ contracts: Object.values(contracts) });
  const context = createViewContext(
    {
      playbook: { ...playbook, partnerships: [partnership] },
      sources: onLineSeven,
      diagnostics: [],
      fingerprints: new Map(),
      asOf: day('2026-11-23'),
      base: '/',
    },
    'fr',
  );
  return Object.entries(contracts).map(([instrument, contract]) => [instrument, { context, partnership, contract }]);
}
