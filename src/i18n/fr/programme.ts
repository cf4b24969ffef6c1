import { capitalise, countInWords } from '../../format/count.ts';

/** The partner programme. */
export const programme = {
  title: 'Programme partenaires',
  none: 'Aucun niveau n’est encore défini.',
  noneNext: 'Écrivez reference/programme.yaml\u00a0: des niveaux, ce que chacun demande et ce qu’il apporte.',
  sentence: (levels: number, partners: number, top: number, outside: number) => {
    const opening = `${capitalise(countInWords(levels, 'fr', { one: 'niveau', other: 'niveaux' }))}, ${countInWords(partners, 'fr', { one: 'partenaire', other: 'partenaires' })}.`;
    if (partners === 0) return opening;
    if (top === partners)
      return `${opening} **${partners === 1 ? 'Il est au plus haut niveau.' : 'Tous sont au plus haut niveau.'}**`;
    const highest =
      top === 0
        ? 'Aucun n’est au plus haut niveau.'
        : `${capitalise(countInWords(top, 'fr', { one: 'est', other: 'sont' }))} au plus haut niveau.`;
    const out =
      outside === 0
        ? ''
        : `${capitalise(countInWords(outside, 'fr', { one: 'n’atteint', other: 'n’atteignent' }))} pas encore le premier.`;
    return [opening, `**${highest}**`, out].filter(Boolean).join(' ');
  },
  levels: 'Les niveaux',
  levelsSentence: 'Chaque niveau demande ses critères et ceux des niveaux d’avant.',
  asks: 'Ce qu’il demande',
  brings: 'Ce qu’il apporte',
  nothing: 'Rien d’écrit',
  partners: 'Où en est chacun',
  table: 'Partenaires et niveaux',
  columns: ['Partenariat', 'Niveau', 'Niveau suivant', 'Ce que le suivant demande'],
  noLevel: 'Aucun niveau',
  top: 'Plus haut niveau atteint',
  nothingMissing: 'Rien',
  state: { met: 'Rempli', missed: 'À remplir', 'no-data': 'Sans donnée' },
  at: (value: string, when: string) => `${value} ${when}`,
};
