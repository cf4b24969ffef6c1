import { capitalise, countInWords } from '../../format/count.ts';
import { elided } from '../../format/elision.ts';

/** The dated events of a partnership (M18, M29, M40, M42, M43). */
export const journal = {
  title: 'Journal',
  empty: 'Le journal est vide.',
  next: 'Le premier événement s’écrit dans le dossier «\u00a0journal\u00a0» de la fiche\u00a0: une décision, un engagement, une victoire, un différend.',
  events: (count: number, since: string) =>
    `${capitalise(countInWords(count, 'fr', { one: 'événement noté', other: 'événements notés' }))} depuis le ${since}.`,
  older: (count: number) =>
    `Voir ${count < 2 ? 'l’événement plus ancien' : `les ${countInWords(count, 'fr', { one: 'événement', other: 'événements' })} plus anciens`}`,
  state: { open: 'Ouvert', resolved: 'Résolu' },
  type: (type: string) => `Sujet\u00a0: ${type}`,
  told: (date: string) => `Annoncé à l’autre partie le ${date}`,
  to: (name: string) => `Adressée à ${name}`,
  openedBy: (name: string) => `Ouvert par ${name}`,
  resolved: (date: string) => `Résolu le ${date}`,
  resolution: (text: string) => `Solution\u00a0: ${text}`,
  agreement: (text: string) => `Accord écrit\u00a0: ${text}`,
  by: (name: string) => `Décidé par ${name}`,
  protocol: (text: string) => `Façon de décider\u00a0: ${text}`,
  matter: (text: string) => `Matière mise au vote\u00a0: ${text}`,
  secondCall: 'Voté sur deuxième convocation',
  votes: (text: string) => `Votes\u00a0: ${text}`,
  supersedes: (text: string) => `Remplace\u00a0: ${text}`,
  owner: (name: string) => `Engagement ${elided('de', name)}`,
  due: (date: string) => `pour le ${date}`,
  keptOn: (date: string) => `Tenu le ${date}`,
  form: (text: string) => `Célébration\u00a0: ${text}`,
  evidence: (text: string) => `Preuve\u00a0: ${text}`,
  context: (text: string) => `Contexte\u00a0: ${text}`,
  repeat: (text: string) => `À refaire\u00a0: ${text}`,
  avoid: (text: string) => `À éviter\u00a0: ${text}`,
  kpi: (title: string) => `Indicateur\u00a0: ${title}`,
  clause: (title: string) => `Clause\u00a0: ${title}`,
};
