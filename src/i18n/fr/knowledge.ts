import { capitalise, countInWords, numberInWords } from '../../format/count.ts';

/** What can, could and cannot be shared (M05). */
export const knowledge = {
  title: 'Savoirs à partager',
  empty: 'Rien ne dit ce qui peut être partagé.',
  next: 'Ajoutez «\u00a0knowledge\u00a0» à la fiche\u00a0: ce que l’on partage («\u00a0can\u00a0»), ce que l’on partagerait sous condition («\u00a0could\u00a0»), ce qui ne sort pas («\u00a0cannot\u00a0»).',
  open: (can: number, could: number) => {
    const free = countInWords(can, 'fr', { one: 'sujet s’ouvre', other: 'sujets s’ouvrent' });
    if (can === 0 && could === 0) return 'Rien ne s’ouvre à l’autre partie.';
    if (can === 0)
      return `Rien ne s’ouvre librement, ${countInWords(could, 'fr', { one: 'sujet le peut', other: 'sujets le peuvent' })} sur accord.`;
    return `${capitalise(free)} librement${could === 0 ? '' : `, ${numberInWords(could, 'fr')} sur accord`}.`;
  },
  closed: (count: number) =>
    `**${capitalise(countInWords(count, 'fr', { one: 'ne sort pas', other: 'ne sortent pas' }))}.**`,
  can: 'Peut être partagé',
  could: 'Sur accord écrit',
  cannot: 'Ne se partage pas',
};
