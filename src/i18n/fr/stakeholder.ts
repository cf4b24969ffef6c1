import type { Quadrant } from '../../domain/frame/stakeholders.ts';
import { capitalise, countInWords } from '../../format/count.ts';
import { formatList } from '../../format/list.ts';

const lists = (names: readonly string[]) => formatList(names, 'fr');

/** The stakeholders of a partnership: the map and the engagement each is owed (M04). */
export const stakeholder = {
  title: 'Parties prenantes',
  empty: 'Aucune partie prenante n’est notée.',
  next: 'Ajoutez «\u00a0stakeholders\u00a0» à la fiche\u00a0: un nom, un pouvoir et un intérêt de 1 à 5 suffisent à dessiner la carte.',
  keyPlayers: (count: number) =>
    count === 0
      ? 'Aucun acteur clé n’est identifié.'
      : `${capitalise(countInWords(count, 'fr', { one: 'acteur clé', other: 'acteurs clés' }))} à voir de près.`,
  resisting: (names: readonly string[]) =>
    names.length === 1
      ? `**${lists(names)}\u00a0: du pouvoir, et des réticences.**`
      : `**Du pouvoir et des réticences chez ${lists(names)}.**`,
  distant: (names: readonly string[]) =>
    names.length === 1
      ? `**${lists(names)}\u00a0: beaucoup de pouvoir, peu d’intérêt.**`
      : `**Beaucoup de pouvoir, peu d’intérêt\u00a0: ${lists(names)}.**`,
  unowned: (count: number) =>
    `${capitalise(countInWords(count, 'fr', { one: 'relation n’a', other: 'relations n’ont' }, 'feminine'))} pas de responsable.`,
  table: 'Parties prenantes, leur place et qui s’en occupe',
  columns: ['Repère', 'Personne ou groupe', 'Place et attitude', 'Ce qui lui est dû', 'Relation tenue par?'],
  /** The engagement owed to each quarter of the map. */
  owed: {
    'manage-closely': 'Une place dans les décisions',
    'keep-satisfied': 'Une réponse courte et chiffrée avant chaque décision',
    'keep-informed': 'Des nouvelles régulières, un rôle d’ambassadeur',
    monitor: 'L’information générale',
  } satisfies Record<Quadrant, string> as Record<Quadrant, string>,
  map: (count: number) =>
    `Carte pouvoir et intérêt, ${countInWords(count, 'fr', { one: 'partie prenante', other: 'parties prenantes' }, 'feminine')}`,
  power: 'pouvoir, de 1 à 5',
  interest: 'intérêt, de 1 à 5',
  third: 'Tiers',
  resistance: (text: string) => `Réticence\u00a0: ${text}`,
  capacity: (text: string) => `Peut engager\u00a0: ${text}`,
  noOwner: 'Personne',
  rule: 'À partir de 3, le pouvoir ou l’intérêt compte comme élevé\u202f: dans le doute, on suit de plus près.',
  crowded: '«\u00a0+\u00a0» et un nombre\u00a0: autant d’autres au même point, que le tableau nomme.',
  quadrants: (counts: {
    readonly 'manage-closely': number;
    readonly 'keep-satisfied': number;
    readonly 'keep-informed': number;
    readonly monitor: number;
  }) =>
    `Acteurs clés\u00a0: ${counts['manage-closely']}. À satisfaire\u00a0: ${counts['keep-satisfied']}. À informer\u00a0: ${counts['keep-informed']}. À suivre\u00a0: ${counts.monitor}.`,
};
