import { capitalise, countInWords, formatCount } from '../../format/count.ts';
import { elided } from '../../format/elision.ts';

const days = { one: 'jour', other: 'jours' };

/** What the step of the weighted vote says; empty where the charter does not. */
export interface VoteTerms {
  readonly basis: string;
  readonly weights: string;
  readonly threshold: string;
  readonly quorum: string;
  readonly secondCall: string;
  readonly casting: string;
}

/** How decisions are taken: steps, classes, and the matters set apart (M22). */
export const protocol = {
  title: 'Protocole de décision',
  empty: 'Rien ne dit comment l’on décide.',
  next: 'Ajoutez «\u00a0governance.decisions\u00a0» à la fiche\u00a0: les tours de consensus, le vote et son seuil, les vetos, et la règle pour le reste.',
  steps: (count: number, consensus: number) => {
    if (count === 0) return '';
    const steps = capitalise(countInWords(count, 'fr', { one: 'étape', other: 'étapes' }, 'feminine'));
    return consensus === 0 ? `${steps}.` : `${steps}, ${countInWords(consensus, 'fr', days)} de consensus au plus.`;
  },
  oneVeto: (matter: string, name: string) => `**Reste soumis au veto ${elided('de', name)}\u00a0: ${matter}.**`,
  vetoes: (count: number) =>
    `**${capitalise(countInWords(count, 'fr', { one: 'veto est convenu', other: 'vetos sont convenus' }))}.**`,
  reservedCount: (count: number) =>
    `${capitalise(countInWords(count, 'fr', { one: 'matière demande', other: 'matières demandent' }, 'feminine'))} l’unanimité.`,
  round: (round: number) => `Consensus, tour ${round}`,
  roundText: (round: number, length: number) =>
    `${formatCount(length, 'fr', days)}. ${round === 1 ? 'Chacun dit ses objections, et pourquoi.' : 'La proposition revient, amendée.'}`,
  vote: 'Vote pondéré',
  basis: {
    investment: 'selon l’apport',
    risk: 'selon le risque pris',
    revenue: 'selon le revenu',
    equal: 'à voix égales',
  },
  noQuorum: 'aucun',
  voteText: ({ basis, weights, threshold, quorum, secondCall, casting }: VoteTerms) =>
    [
      basis === '' ? `${weights}.` : `${capitalise(basis)}\u00a0: ${weights}.`,
      `Adopté à ${threshold}${quorum && `, quorum ${quorum}`}${quorum && secondCall && `, ${secondCall} sur deuxième convocation`}.`,
      casting === '' ? '' : `À égalité, la voix ${elided('de', casting)} départage.`,
    ]
      .filter((text) => text !== '')
      .join(' '),
  otherwise: 'Pour le reste',
  otherwiseText: (rule: string) => `${capitalise(rule)}.`,
  escalation: 'Sinon, escalade',
  escalationText: 'Le désaccord entre au premier niveau de l’échelle.',
  classesHead: 'Classes de décision',
  classColumns: ['Classe', 'Règle', 'Qui décide', 'Limite?'],
  rule: { delegated: 'Par délégation', consensus: 'Consensus', vote: 'Vote pondéré', unanimity: 'Unanimité' },
  mattersHead: 'Matières à part',
  matterColumns: ['Matière', 'Règle'],
  vetoOf: (names: string) => `Veto\u00a0: ${names}`,
  reserved: 'Unanimité',
  rest: 'Ce que rien ne prévoit',
};
