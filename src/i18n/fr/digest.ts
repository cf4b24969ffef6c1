import { capitalise, countInWords } from '../../format/count.ts';

const points = { one: 'point', other: 'points' };

/** The attention list as text, for a message. */
export const digest = {
  everyone: 'Tous les partenariats',
  sentence: (total: number, late: number, until: string) => {
    if (total === 0) return `Rien n’est en retard et rien n’est à traiter d’ici le ${until}.`;
    const opening = `${capitalise(countInWords(total, 'fr', points))} à traiter d’ici le ${until}`;
    if (late === 0) return `${opening}, aucun en retard.`;
    if (late === total) return `${opening}, ${total === 1 ? 'déjà en retard' : 'tous en retard'}.`;
    return `${opening}, dont ${countInWords(late, 'fr', { one: 'en retard', other: 'en retard' })}.`;
  },
  ahead: 'À venir',
  owner: (name: string) => `Responsable\u00a0: ${name}`,
};
