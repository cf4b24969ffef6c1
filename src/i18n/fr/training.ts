import { capitalise, countInWords, numberInWords } from '../../format/count.ts';

/** Training, cohesion and intercultural work (M30). */
export const training = {
  title: 'Formation et cohésion',
  done: (done: number, total: number) =>
    done === total
      ? total === 1
        ? 'Le seul moment prévu a eu lieu.'
        : `Les ${numberInWords(total, 'fr')} moments prévus ont eu lieu.`
      : done === 0
        ? total === 1
          ? 'Le seul moment prévu n’a pas encore eu lieu.'
          : `Aucun des ${numberInWords(total, 'fr')} moments prévus n’a encore eu lieu.`
        : `${capitalise(countInWords(done, 'fr', { one: 'moment', other: 'moments' }))} sur ${numberInWords(total, 'fr')} ${done === 1 ? 'a' : 'ont'} eu lieu.`,
  overdue: (topics: string) => `**Sa date est passée\u00a0: ${topics}.**`,
  next: (topic: string, date: string) => `Le prochain\u00a0: ${topic}, le ${date}.`,
  columns: ['Sujet', 'Public?', 'Date', 'État'],
  kind: {
    product: 'produit',
    intercultural: 'interculturel',
    listening: 'écoute active',
    emotions: 'émotions',
    cohesion: 'cohésion',
    digital: 'en ligne',
  },
  state: { done: 'Fait', planned: 'Prévu', overdue: 'En retard', undated: 'Sans date' },
};
