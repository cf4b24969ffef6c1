import { describe, expect, it } from 'vitest';
import { aCommittee, aPartnership, aPlaybook, aStep, day, duration } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { plainSentence } from '../ui/sentence.ts';
import { charterPage, charterPaths } from './charter-page.ts';

const vote = { weights: { valbrune: 60, norecia: 40 }, threshold: { share: 0.66, strict: false }, quorum: 1 };
const complete = aPartnership({
  roles: [{ task: 'Maintenance', lead: 'norecia' }],
  governance: {
    committees: [aCommittee({ mandate: 'Budgets', quorum: 2, papers: duration('5 working days') })],
    decisions: { consensus: { rounds: 1, days: 10 }, vote },
    escalation: [aStep({ who: ['claire-aubrac'], within: duration('10 days') })],
  },
  communication: [{ exchange: 'Point technique', purpose: 'Lever les blocages' }],
  tools: [{ tool: 'notion', for: 'Notes', 'source-of-truth': true }],
});

function charter(record: typeof complete, edition?: { readonly id: string; readonly party: string }) {
  return charterPage(aContext({ partnerships: [record], ...(edition && { edition }) }), record);
}

describe('M22 the governance charter', () => {
  it('has an article for each thing agreed, and says that nothing is missing', () => {
    const view = charter(complete);
    expect(plainSentence(view.sentence)).toBe('Cette charte compte huit articles. Chacun est écrit.');
    expect(view.articles.map(({ title }) => title)).toEqual([
      'Article 1. Les parties et qui les engage',
      'Article 2. Qui répond de quoi',
      'Article 3. Les comités',
      'Article 4. Comment l’on décide',
      'Article 5. Quand on n’est pas d’accord',
      'Article 6. Ce que l’on se dit, et quand',
      'Article 7. Où se trouvent les choses',
      'Article 8. Tenue de cette charte',
    ]);
    expect(view.signatories.map(({ party }) => party)).toEqual(['Valbrune', 'Norécia']);
  });

  it('M22 prints the quorum of the second call for those who sign it', () => {
    const decisions = { vote: { ...vote, 'second-call': 0 } };
    expect(
      charter(aPartnership({ governance: { decisions } })).articles.find(({ id }) => id === 'decisions')?.steps,
    ).toEqual([expect.stringContaining('quorum 100\u00a0%, aucun sur deuxième convocation.')]);
  });

  it('says when it was read, and when it is to be read again, in one paragraph', () => {
    const review = { owner: 'claire-aubrac', every: duration('3 months'), last: day('2026-08-02') };
    const upkeep = ({ articles }: ReturnType<typeof charter>) => articles.find(({ id }) => id === 'review');
    expect(upkeep(charter(aPartnership({ review })))?.paragraphs).toEqual([
      'Intervalle entre deux relectures\u00a0: 3\u00a0mois. Dernière relecture\u00a0: 2\u00a0août 2026. Prochaine relecture\u00a0: 2\u00a0novembre 2026.',
    ]);
    expect(upkeep(charter(aPartnership()))?.paragraphs).toEqual(['Aucune relecture n’est prévue.']);
  });

  it('says the steps of a decision, and what the weights come to', () => {
    const decisions = charter(complete).articles.find(({ id }) => id === 'decisions');
    expect(decisions?.steps).toEqual([
      'Consensus, tour 1. 10\u00a0jours. Chacun dit ses objections, et pourquoi.',
      'Vote pondéré. Valbrune\u00a060, Norécia\u00a040. Adopté à au moins 66\u00a0% des voix, quorum 100\u00a0%.',
      'Sinon, escalade. Le désaccord entre au premier niveau de l’échelle.',
    ]);
    expect(decisions?.paragraphs).toEqual([
      'Il faut au moins 66\u00a0% des voix\u00a0: personne ne passe seul et chacun bloque, le vote pondéré vaut l’unanimité.',
    ]);
  });

  it('names what the record leaves empty, at its article and in its first sentence', () => {
    const view = charter(aPartnership({ ...complete, roles: [], tools: [] }));
    expect(plainSentence(view.sentence)).toBe(
      'Cette charte compte huit articles. Il y manque\u00a0: les rôles et les outils.',
    );
    expect(view.articles.filter(({ missing }) => missing !== undefined).map(({ id }) => id)).toEqual([
      'roles',
      'tools',
    ]);
  });

  it('leaves out of an edition what that edition is not shown, and names no file', () => {
    const shown = aPartnership({ ...complete, roles: undefined, tools: undefined });
    const view = charter(shown, { id: 'norecia', party: 'norecia' });
    expect(plainSentence(view.sentence)).toBe('Cette charte compte six articles, tels que les parties les partagent.');
    expect(JSON.stringify(view.articles)).not.toMatch(/manque|index\.mdx/);
    expect(JSON.stringify(charter(complete).articles)).not.toContain('index.mdx');
  });

  it('tells the partner who signs it of no other partnership', () => {
    const other = aPartnership({ id: 'gamme', title: 'Gamme Sillage', tools: complete.tools });
    const { articles } = charterPage(aContext({ partnerships: [complete, other] }), complete);
    expect(JSON.stringify(articles)).not.toContain('Gamme Sillage');
  });

  it('is drawn up only where there is something to govern', () => {
    const { partnerships } = aPlaybook({ partnerships: [complete, aPartnership({ id: 'nu' })] });
    expect(charterPaths(aContext({ partnerships })).map(({ params }) => params.id)).toEqual(['boucle-chaude']);
  });
});
