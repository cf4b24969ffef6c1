import type { Picker } from './picker.ts';

const openings = [
  'Chaque mois',
  'Depuis le lancement',
  'Dans les deux ateliers',
  'À la demande du comité',
  'Après la première revue',
  'En fin de trimestre',
  'Pour la saison prochaine',
  'Malgré le retard',
];
const subjects = [
  'les deux équipes',
  'la maison',
  'le partenaire',
  'le comité de pilotage',
  'la direction des achats',
  'le responsable du site',
  'l’équipe commune',
  'la cellule qualité',
];
const verbs = ['mesurent', 'préparent', 'comparent', 'corrigent', 'valident', 'transmettent', 'relisent', 'partagent'];
const objects = [
  'les délais de livraison',
  'la marge de chaque lot',
  'les engagements du trimestre',
  'le plan de formation',
  'les écarts de stock',
  'la liste des décisions',
  'les retours des clients',
  'le budget de maintenance',
];
const endings = [
  'avant la réunion suivante',
  'sans attendre la fin du mois',
  'avec les chiffres des deux côtés',
  'selon la méthode convenue',
  'sous trente jours',
  'au plus près du terrain',
  'dans le même tableau',
  'puis en rendent compte',
];

/** A sentence of about fifteen words. */
function sentence(picker: Picker): string {
  return `${picker.of(openings)}, ${picker.of(subjects)} ${picker.of(verbs)} ${picker.of(objects)} ${picker.of(endings)}.`;
}

/** Sentences up to about a number of words. */
export function paragraph(words: number, picker: Picker): string {
  const sentences: string[] = [];
  for (let count = 0; count < words; count += sentences.at(-1)?.split(' ').length ?? words)
    sentences.push(sentence(picker));
  return sentences.join(' ');
}
