import type { Locale } from '../model/locale.ts';

/**
 * How texts write a term where that is not its title alone, by the term’s id. None where the word also says something
 * else, so that no text is explained wrongly: « résultats », « piloter ».
 */
export const termSpellings: Readonly<Record<Locale, Readonly<Record<string, readonly string[]>>>> = {
  fr: {
    batna: ['MESORE', 'BATNA'],
    copil: ['COPIL', 'comité de pilotage'],
    foreground: [],
    jointVenture: ['coentreprise', 'joint-venture', 'joint venture'],
    loi: ['LOI', 'lettre d’intention'],
    nda: ['NDA', 'accord de confidentialité'],
    pilot: [],
    qbr: ['QBR', 'revue trimestrielle'],
    rex: ['REX', 'retour d’expérience'],
    roi: ['ROI', 'retour sur investissement'],
    sponsor: ['dirigeant responsable', 'sponsor'],
    standUp: ['point debout', 'stand-up'],
    tacitRenewal: ['tacite reconduction', 'reconduction tacite'],
    walkAway: ['ligne rouge'],
  },
  en: {
    bonusMalus: ['bonus and malus', 'bonus-malus', 'bonus/malus'],
    copil: ['steering committee', 'COPIL'],
    jointVenture: ['joint venture', 'joint-venture'],
    lead: [],
    loi: ['LOI', 'letter of intent'],
    mou: ['MOU', 'MoU', 'memorandum of understanding'],
    nda: ['NDA', 'non-disclosure agreement', 'confidentiality agreement'],
    pilot: [],
    qbr: ['QBR', 'quarterly business review', 'quarterly review'],
    rex: ['lesson learnt', 'lessons learnt'],
    roi: ['ROI', 'return on investment'],
    walkAway: ['walk-away line', 'walk-away'],
  },
};
