import type { FramingPractice } from '../../domain/frame/framing.ts';
import { capitalise, countInWords, numberInWords } from '../../format/count.ts';

/** How the partnership was framed (M02). */
export const framing = {
  title: 'Cadrage',
  empty: 'Le cadrage n’est pas écrit.',
  next: 'Ajoutez «\u00a0framing\u00a0» à la fiche\u00a0: qui a pris part au cadrage, le calendrier par phase, les indicateurs, les moyens et ce que l’on dit à ses équipes.',
  answered: (answered: number, total: number) =>
    answered === total
      ? `Les ${numberInWords(total, 'fr')} pratiques du cadrage sont écrites.`
      : answered === 0
        ? `Aucune des ${numberInWords(total, 'fr')} pratiques du cadrage n’est écrite.`
        : `${capitalise(countInWords(answered, 'fr', { one: 'pratique', other: 'pratiques' }, 'feminine'))} sur ${numberInWords(total, 'fr')} ${answered === 1 ? 'est écrite' : 'sont écrites'}.`,
  missing: (names: string) => `**Il manque\u00a0: ${names}.**`,
  practices: {
    involved: 'décideurs et équipes',
    calendar: 'calendrier',
    indicators: 'indicateurs',
    resources: 'moyens',
    announcements: 'communication interne',
  } satisfies Record<FramingPractice, string> as Record<FramingPractice, string>,
  practicesTable: 'Qui a cadré, avec quoi, mesuré comment',
  practiceColumns: ['Pratique', 'Ce qui est prévu'],
  decision: 'Décideurs',
  operations: 'Équipes',
  indicators: 'Indicateurs',
  financial: 'Moyens financiers',
  human: 'Moyens humains',
  technological: 'Moyens techniques',
  calendarHead: 'Calendrier par phase',
  calendarColumns: ['Phase', 'Du', 'Au', 'Livrable?', 'État'],
  phase: { past: 'Passée', current: 'En cours', ahead: 'À venir' },
  announcementsHead: 'Communication interne',
  announcementColumns: ['À qui', 'Message', 'Par?', 'Le?', 'Dit par'],
};
