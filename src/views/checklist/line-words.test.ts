import { describe, expect, it } from 'vitest';
import type { Locale } from '../../model/locale.ts';
import type { Checklist, Partnership, Playbook } from '../../model/playbook.ts';
import {
  aChecklist,
  aClause,
  aContract,
  aKpi,
  aKpiUse,
  aPartnership,
  aParty,
  aPinnedClause,
  anEntry,
  day,
  duration,
  emptyProse,
} from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { withPlainSpaces } from '../../testing/plain-spaces.ts';
import { lineView, linesOf } from './checklist-lines.ts';

function told(
  occasion: Checklist['occasion'],
  fields: Partial<Partnership>,
  others: Partial<Playbook> = {},
  locale: Locale = 'fr',
) {
  const partnership = aPartnership(fields);
  const context = aContext({ partnerships: [partnership], ...others }, locale);
  return linesOf(context, aChecklist({ occasion, items: [] }), partnership)
    .map((line) => lineView(context, line, partnership))
    .map(({ text, why, whyHref, evidence, phase }) =>
      [text, why, whyHref, evidence, phase].map((each) => withPlainSpaces(each ?? '')),
    );
}

const confidentiality = (fields: Parameters<typeof aClause>[0]) => ({
  clauses: [aClause({ id: 'confidentialite', title: 'Confidentialité', ...fields })],
});
const pinned = { contracts: [aContract({ clauses: [aPinnedClause('confidentialite')] })] };

describe('why a line stands on a checklist (M51)', () => {
  it('is the gate ahead, where the record lacks something', () => {
    const stage: Partial<Partnership> = {
      stage: 'awareness',
      summary: 'Ensemble',
      parties: [aParty(), aParty({ id: 'norecia' })],
    };
    expect(told('pre-engagement', stage)).toContainEqual([
      'Un objectif au moins est posé',
      'Demandé pour entrer à l’étape 2, connaître',
      '/partenariats/boucle-chaude/etapes/#stages',
      'Écrivez sous « objectives » ce que vous cherchez : un « id » et un « statement ».',
      'Porte de l’étape',
    ]);
    expect(told('pre-engagement', stage, {}, 'en').map(([, why]) => why)).toContain(
      'Asked to enter stage 2, knowledge',
    );
    expect(told('pre-engagement', stage, { edition: { id: 'norecia', party: 'norecia' } })).toEqual([]);
  });

  it('is a clause signed, for what it asks again and again and for what outlives it', () => {
    const obligations = [
      { party: 'any', do: 'Remettre le registre', every: duration('3 months'), evidence: 'Registre' },
    ];
    const clause = ['/clauses/confidentialite/'];
    expect(told('kick-off', { ...pinned, stage: 'exit' }, confidentiality({ obligations }))).toEqual([
      [
        'Remettre le registre',
        'Demandé par la clause « Confidentialité », chaque trimestre',
        ...clause,
        'Registre',
        'Ce que les clauses demandent',
      ],
    ]);
    const lasting = (survives: boolean | ReturnType<typeof duration>, locale: Locale) =>
      told('exit', pinned, confidentiality({ survives }), locale)[0]?.slice(0, 2);
    expect(lasting(duration('5 years'), 'fr')).toEqual([
      'Rappeler à chacun que « Confidentialité » l’engage encore',
      'Cette clause survit 5 ans au contrat',
    ]);
    expect(lasting(true, 'en')).toEqual([
      'Remind everyone that “Confidentialité” still binds them',
      'This clause outlives the contract',
    ]);
  });

  it('is a KPI without a source', () => {
    const kpis = { kpis: [aKpi({ 'source-owner': 'ruben-hasse' })] };
    const record: Partial<Partnership> = { kpis: [aKpiUse()], stage: 'exit' };
    expect(told('kick-off', record, kpis)).toEqual([
      [
        'Écrire d’où vient l’indicateur « Disponibilité du service »',
        'Sans source écrite, personne ne peut vérifier le chiffre',
        '/indicateurs/availability/',
        '',
        'Données à organiser',
      ],
    ]);
    expect(told('kick-off', record, kpis, 'en')[0]?.[0]).toBe(
      'Write where the KPI “Disponibilité du service” comes from',
    );
  });

  it('is what the attention list finds late, in its words', () => {
    const journal = [anEntry({ id: 'plan', kind: 'commitment', title: 'Remettre le plan', due: day('2026-11-02') })];
    expect(told('quarterly-review', { journal, stage: 'exit' })).toContainEqual([
      'Tenir l’engagement « Remettre le plan »',
      'Promis pour le 2 nov. 2026',
      '/partenariats/boucle-chaude/journal/#commitments',
      '',
      'En retard dans la fiche',
    ]);
  });

  it('M55 names the clause of a finding in the language of the page', () => {
    const translations = { en: { title: 'Confidentiality', file: 'en/x.mdx', prose: emptyProse() } };
    const waiver = { by: 'lea-fontan', reason: 'Pilote', until: day('2026-11-01') };
    const record = { contracts: [aContract({ clauses: [aPinnedClause('confidentialite', { waiver })] })] };
    expect(told('quarterly-review', record, confidentiality({ translations }), 'en').map(([text]) => text)).toContain(
      'Negotiate the clause “Confidentiality” or extend its waiver',
    );
  });

  it('keeps the tick of a finding while the days go by', () => {
    const partnership = aPartnership({
      journal: [anEntry({ id: 'plan', kind: 'commitment', due: day('2026-11-02') })],
    });
    const seenOn = (asOf: string) => {
      const context = { ...aContext({ partnerships: [partnership] }), asOf: day(asOf) };
      const lines = linesOf(context, aChecklist({ occasion: 'quarterly-review', items: [] }), partnership);
      return lines
        .map((line) => lineView(context, line, partnership))
        .find(({ id }) => id.includes('commitment-overdue'))?.fingerprint;
    };
    expect(seenOn('2026-11-20')).toBeDefined();
    expect(seenOn('2026-11-20')).toBe(seenOn('2026-11-23'));
  });
});
