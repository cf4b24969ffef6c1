import { describe, expect, it } from 'vitest';
import type { Locale } from '../../model/locale.ts';
import { mechanisms } from '../../model/mechanism.ts';
import type { Playbook } from '../../model/playbook.ts';
import { aChecklist, aChecklistItem, aClause, aGuide, aKpi } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { plainSentence } from '../ui/sentence.ts';
import { mechanismsPage } from './mechanisms-page.ts';

const said = (fields: Partial<Playbook>, locale: Locale = 'fr') =>
  plainSentence(mechanismsPage(aContext(fields, locale)).sentence);
const lineOf = (id: string, fields: Partial<Playbook>) =>
  mechanismsPage(aContext(fields)).mechanisms.find((line) => line.id === id);

const serving = (rows: string[]) => ({
  guides: [aGuide({ rows })],
  checklists: [aChecklist({ items: [aChecklistItem({ rows })] })],
  clauses: [aClause({ rows })],
  kpis: [aKpi({ rows })],
});
const every = [...mechanisms];
const shared = { id: 'norecia', party: 'norecia' };

describe('the page of the mechanisms (M49)', () => {
  it('says whether none, some or all are served', () => {
    expect(said({})).toContain('Aucune page ne dit encore quel mécanisme elle sert.');
    expect(said(serving(['M42']))).toBe('51 mécanismes font un partenariat. 50 restent à compléter.');
    expect(said(serving(every.filter((id) => id !== 'M42')))).toContain('Un reste à compléter.');
    expect(said(serving(every))).toContain('Chacun a son guide, son geste de checklist');
  });

  it('M55 says it in English', () => {
    expect(said({}, 'en')).toContain('No page says yet which mechanism it serves.');
    expect(said(serving(['M42']), 'en')).toBe('51 mechanisms make a partnership. 50 are still to be completed.');
    expect(said(serving(every.filter((id) => id !== 'M42')), 'en')).toContain('One is still to be completed.');
    expect(said({ ...serving(['M42']), edition: shared }, 'en')).toBe(
      'One mechanism is served by what is shared here.',
    );
  });

  it('links the guides, the actions, then the clauses and KPIs of each', () => {
    expect(lineOf('M17', serving(['M17']))).toMatchObject({
      name: 'Indicateurs contractuels',
      guides: [{ href: '/guides/cadrer/' }],
      actions: [{ href: '/checklists/contract/' }],
      held: [{ href: expect.stringMatching(/^\/clauses\//) }, { href: expect.stringMatching(/^\/indicateurs\//) }],
    });
  });

  it('names what is missing', () => {
    expect(lineOf('M17', { guides: [aGuide({ rows: ['M17'] })] })?.missing).toBe(
      'Manque\u00a0: un geste de checklist et une clause ou un indicateur',
    );
    expect(lineOf('M17', serving(['M17']))).not.toHaveProperty('missing');
    expect([lineOf('M17', {})?.heldNone, lineOf('M42', {})?.heldNone]).toEqual(['Rien encore', 'Pas nécessaire']);
  });

  it('lists in a partner edition what its pages serve, and no hole', () => {
    const page = mechanismsPage(aContext({ guides: [aGuide({ rows: ['M17'] })], edition: shared }));
    expect(page.mechanisms.map(({ id, missing }) => [id, missing])).toEqual([['M17', undefined]]);
    expect(plainSentence(page.sentence)).toBe('Un mécanisme est servi par ce qui est partagé ici.');
  });

  it('has a name for every mechanism', () => {
    for (const { id, name } of mechanismsPage(aContext()).mechanisms) expect(name).not.toBe(id);
  });
});
