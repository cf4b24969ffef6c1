import { message } from '../../message.ts';

/** The pages of the method: answers that cannot be read on the spot. */
export const methodMessages = {
  'answer-length': message<{ words: number; least: number; most: number }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Cette réponse fait ${v.words}\u00a0${v.words < 2 ? 'mot' : 'mots'}\u202f; une réponse tient en ${v.least} à ${v.most}\u00a0mots.`,
      hint:
        v.words < v.least
          ? 'Donnez d’abord la réponse, puis la raison et ce qu’il faut faire.'
          : 'Gardez la réponse et sa raison\u202f; le reste a sa place dans le guide.',
    }),
    en: (v) => ({
      message: `This answer has ${v.words} ${v.words === 1 ? 'word' : 'words'}; an answer takes ${v.least} to ${v.most}.`,
      hint:
        v.words < v.least
          ? 'Give the answer first, then the reason and what to do.'
          : 'Keep the answer and its reason; the rest belongs in the guide.',
    }),
  }),
} as const;
