import { capitalise, countInWords, formatCount } from '../../format/count.ts';

/** The usual length and agenda of a ritual; a length that varies is left out. */
export interface UsualRitual {
  readonly minutes?: number;
  readonly agenda: readonly string[];
}

/** The recurring working moments and their agendas (M26). */
export const ritual = {
  title: 'Rituels',
  count: (count: number) =>
    `${capitalise(countInWords(count, 'fr', { one: 'rituel est convenu', other: 'rituels sont convenus' }))}.`,
  first: (name: string, date: string, isDecisive: boolean) =>
    isDecisive ? `**Le prochain\u00a0: ${name}, le ${date}.**` : `Le prochain\u00a0: ${name}, le ${date}.`,
  offPace: {
    retrospective: '**La rétrospective sort du rythme de quatre à six semaines.**',
    'stand-up': '**Le point debout a lieu moins d’une fois par semaine.**',
  },
  rule: 'Un rituel qui tombe un jour chômé passe au jour ouvré suivant.',
  columns: ['Rituel', 'Dernier?', 'Prochaines dates', 'Ordre du jour?'],
  minutes: (count: number) => formatCount(count, 'fr', { one: 'minute', other: 'minutes' }),
  usual: {
    'stand-up': { minutes: 15, agenda: ['fait depuis la dernière fois', 'à faire', 'ce qui bloque'] },
    retrospective: { minutes: 90, agenda: ['ce qui marche', 'à améliorer', 'à arrêter'] },
    review: { minutes: 60, agenda: ['ce qui a été livré', 'ce que disent les chiffres', 'la suite'] },
    visit: { agenda: ['voir le travail sur place', 'entendre les équipes', 'une chose à changer'] },
    informal: { agenda: ['se connaître, sans ordre du jour'] },
  } satisfies Readonly<Record<string, UsualRitual>> as Readonly<
    Record<'stand-up' | 'retrospective' | 'review' | 'visit' | 'informal', UsualRitual>
  >,
};
