import { capitalise, countInWords } from '../../format/count.ts';

/**
 * What a supplier contract asks: its kind, the checks of the compliance certificate, and the page that
 * compares the kinds (M19).
 */
export const supplier = {
  certificate: {
    title: 'Attestation de vigilance',
    table: 'Contrôles de l’attestation de vigilance',
    columns: ['Contrat', 'Dernier contrôle', 'Prochains contrôles'],
    next: (date: string) =>
      `Prochain contrôle le ${date} au plus tard\u00a0: à la signature, puis tous les six mois, dès 5\u202f000\u00a0€ hors taxes.`,
    late: (date: string) =>
      `Le contrôle attendu le ${date} n’est pas inscrit\u00a0: demandez l’attestation aujourd’hui.`,
    none: 'Aucun autre contrôle n’est attendu avant la fin du contrat.',
    never: 'Aucun inscrit',
  },
  kind: {
    title: 'Genre de contrat fournisseur',
    table: 'Ce que le genre de contrat engage',
  },
  page: {
    title: 'Contrats fournisseur',
    heading: 'Quel contrat pour ce fournisseur\u202f?',
    kinds: (count: number) =>
      `${capitalise(countInWords(count, 'fr', { one: 'genre de contrat', other: 'genres de contrat, du plus léger au plus engageant' }))}.`,
    noKind: 'Aucun genre de contrat n’est inscrit dans reference/contract-kinds.yaml.',
    used: (count: number, kind: string) =>
      count === 0
        ? '**Aucun contrat du portefeuille n’a encore de genre.**'
        : count === 1
          ? `**Le seul contrat fournisseur du portefeuille est de genre «\u00a0${kind}\u00a0».**`
          : `**${capitalise(countInWords(count, 'fr', { one: 'contrat', other: 'contrats fournisseur du portefeuille ont un genre' }))}.**`,
    table: 'Comparaison des genres de contrat fournisseur',
    rows: {
      kind: 'Genre',
      term: 'Durée',
      commitment: 'Engagement',
      flexibility: 'Souplesse',
      innovation: 'Innovation',
      portfolio: 'Dans le portefeuille',
    },
    unused: 'Aucun',
    rulesTitle: 'Ce que vérifie la checklist',
    rules: (count: number) =>
      `${capitalise(countInWords(count, 'fr', { one: 'règle', other: 'règles' }, 'feminine'))}\u202f; **chaque contrat ne garde que celles qui le concernent.**`,
    noRules: 'Aucune checklist n’est écrite pour les contrats fournisseur.',
    ruleColumns: ['À faire', 'Quand', 'Preuve attendue?'],
    always: 'Toujours',
    openChecklist: (title: string) => `Ouvrir le modèle de checklist «\u00a0${title}\u00a0»`,
    legalTitle: 'Ce que dit le droit français',
    legal: (count: number) =>
      `${capitalise(countInWords(count, 'fr', { one: 'texte lu', other: 'textes lus' }))} pour préparer la discussion. **Ce n’est pas un avis juridique\u00a0: un avocat doit les vérifier.**`,
    legalColumns: ['Point', 'Texte et ce qu’on en retient', 'Lu le@'],
  },
};
