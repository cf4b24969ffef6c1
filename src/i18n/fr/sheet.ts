import { capitalise, countInWords } from '../../format/count.ts';

const chapters = (count: number) => countInWords(count, 'fr', { one: 'chapitre', other: 'chapitres' });
const sections = { one: 'rubrique attend', other: 'rubriques attendent' };

/** A whole partnership as one document. */
export const sheet = {
  title: 'Fiche complète',
  open: 'Fiche complète à imprimer',
  back: 'Retour au partenariat',
  print: 'Imprimer',
  contents: 'Sommaire',
  facts: 'Le document et ceux qui en répondent',
  whole: (count: number) => `**Tout ce que dit la fiche, en ${chapters(count)}.**`,
  shared: (count: number) => `**Ce que les parties partagent de la fiche, en ${chapters(count)}.**`,
  unwritten: (count: number) =>
    count === 0
      ? 'Aucune rubrique n’attend sa première ligne.'
      : `${capitalise(countInWords(count, 'fr', sections, 'feminine'))} ${count === 1 ? 'sa' : 'leur'} première ligne et ${count === 1 ? 'n’y figure' : 'n’y figurent'} pas.`,
  drawnUp: (date: string) =>
    `Tirée de la fiche au ${date}, dans l’ordre d’un plan conjoint de gestion de la relation. La fiche fait foi.`,
  chapter: (number: number, title: string) => `${number}. ${title}`,
  chapters: {
    overview: 'Vue d’ensemble',
    objectives: 'Objectifs',
    parties: 'Les parties, leurs apports et leurs rôles',
    governance: 'Gouvernance',
    contract: 'Contrat',
    culture: 'Culture, confiance et partage du savoir',
    measure: 'Mesure et valeur',
    life: 'Vie de la relation',
    stages: 'Étapes, points à traiter et sortie',
  },
  sign: 'Approbation des parties',
  signHere: 'Date et signature',
};
