import { capitalise, countInWords } from '../../format/count.ts';

/** What the partners watch, plan and try together (M46). */
export const roadmap = {
  title: 'La suite',
  table: 'Projets suivis, préparés ou essayés ensemble',
  sentence: (count: number) =>
    `${capitalise(countInWords(count, 'fr', { one: 'piste est ouverte', other: 'pistes sont ouvertes' }, 'feminine'))}.`,
  late: (count: number) =>
    `**${capitalise(countInWords(count, 'fr', { one: 'a passé son échéance', other: 'ont passé leur échéance' }, 'feminine'))}.**`,
  next: (title: string, date: string) => `**Prochaine échéance\u00a0: ${title}, le ${date}.**`,
  columns: ['Projet', 'Stade', 'Échéance', 'Résultat attendu?', 'Outils?', 'Porté par?'],
  acrossColumns: ['Projet', 'Partenariat', 'Stade', 'Échéance', 'Résultat attendu?', 'Porté par?'],
  state: { late: 'En retard', planned: 'Prévue', undated: 'Sans date' },
  acrossTitle: 'Pistes',
  acrossNone: 'Aucune piste n’est ouverte\u00a0: rien n’est suivi, préparé ni essayé avec un partenaire.',
  acrossNext:
    'Écrivez sous «\u00a0roadmap\u00a0» d’une fiche ce que vous regardez («\u00a0watch\u00a0»), préparez («\u00a0planning\u00a0») ou essayez («\u00a0pilot\u00a0») ensemble.',
  across: (count: number, pilots: number) =>
    `${capitalise(countInWords(count, 'fr', { one: 'piste est ouverte', other: 'pistes sont ouvertes' }, 'feminine'))} dans le portefeuille, ${pilots === 0 ? '**aucune à l’essai.**' : `**${countInWords(pilots, 'fr', { one: 'à l’essai', other: 'à l’essai' }, 'feminine')}.**`}`,
};
