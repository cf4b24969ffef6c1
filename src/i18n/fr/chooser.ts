import { countInWords, numberInWords } from '../../format/count.ts';
import { formatList } from '../../format/list.ts';
import { pluralForm } from '../../format/plural.ts';

/** What the ranking came to, for its sentence. */
export interface ChooserResult {
  /** The types that share the first place; none where no type agrees with anything. */
  readonly leaders: readonly string[];
  readonly agrees: number;
  readonly reserves: number;
  readonly answered: number;
  readonly total: number;
}

const question = { one: 'question', other: 'questions' };
const answersGiven = { one: 'la seule réponse donnée', other: 'réponses données' };

/** The page that ranks the types of partnership, and the ladder of commitment. */
export const chooser = {
  title: 'Quel partenariat pour ce projet\u202f?',
  short: 'Choisir le type',
  sentence:
    'Six questions, une minute. **La page classe et dit pourquoi\u202f; elle ne décide pas.** Vos réponses restent dans l’adresse de la page.',
  noScript:
    'Le classement demande JavaScript. Sans lui, le tableau et l’échelle ci-dessous répondent aux mêmes questions, critère par critère.',
  answers: 'Vos réponses',
  answered: (count: number, total: number) => `${count} sur ${total}`,
  ranking: 'Le classement',
  submit: 'Classer les types',
  reset: 'Recommencer',
  colon: '\u00a0: ',
  result: ({ leaders, agrees, reserves, answered, total }: ChooserResult) => {
    if (answered === 0) return '**Répondez à une question**\u00a0: le classement se fait à mesure.';
    const partial =
      answered === total
        ? ''
        : ` Classement sur ${answered === 1 ? answersGiven.one : `les ${numberInWords(answered, 'fr')} ${answersGiven.other}`}\u202f; il reste ${countInWords(total - answered, 'fr', question, 'feminine')}.`;
    if (leaders.length === 0)
      return `**Aucun type ne convient à ces réponses.** Revoyez celle qui pèse le plus.${partial}`;
    const agreed =
      agrees === 0
        ? 'aucune réponse ne concorde'
        : `${numberInWords(agrees, 'fr', 'feminine')} ${pluralForm(agrees, 'fr', { one: 'réponse', other: 'réponses' })} sur ${numberInWords(answered, 'fr', 'feminine')} ${pluralForm(agrees, 'fr', { one: 'concorde', other: 'concordent' })}`;
    const held =
      reserves === 0 ? '' : `, ${countInWords(reserves, 'fr', { one: 'réserve', other: 'réserves' }, 'feminine')}`;
    const names = formatList(leaders, 'fr');
    return `**${names}${leaders.length > 1 ? ' à égalité' : ''}\u00a0: ${agreed}${held}.**${partial}`;
  },
  boxes: (agrees: number, reserves: number, answered: number) =>
    `${agrees} sur ${answered} en accord, ${reserves} sous réserve`,
  caption:
    'Case pleine\u00a0: la réponse concorde. Hachurée\u00a0: elle concorde sous réserve. Une réponse vaut un point, une réserve un demi-point\u202f; aucun poids caché.',
  verdict: { for: 'Pour', reserve: 'Réserve', against: 'Contre', unknown: 'Inconnu' },
  questions: {
    goal: {
      ask: 'À quel point le but commun est-il vital\u202f?',
      note: 'Sans lui, l’un des deux perd un marché ou un savoir.',
    },
    maturity: {
      ask: 'Qu’avez-vous déjà fait ensemble\u202f?',
      note: 'Un projet mené à bien compte plus que les années.',
    },
    investment: { ask: 'Combien pouvez-vous investir\u202f?', note: 'Argent, équipes et temps de direction.' },
    speed: { ask: 'Quand faut-il un premier résultat\u202f?', note: 'Le délai de mise en place, pas celui du retour.' },
    independence: { ask: 'Quelle indépendance garder\u202f?', note: 'Marque, prix, feuille de route, données.' },
    risk: { ask: 'Quel risque acceptez-vous\u202f?', note: 'Ce que l’on perdrait si le partenariat échouait.' },
  },
  options: {
    goal: { useful: 'Utile', important: 'Important', vital: 'Vital' },
    maturity: { new: 'Rien encore', tried: 'Un essai', proven: 'Plusieurs projets' },
    investment: { minimal: 'Presque rien', medium: 'Un budget partagé', large: 'Un capital commun' },
    speed: { fast: 'Sous 3\u00a0mois', moderate: 'Sous 6\u00a0mois', slow: 'Sous un an' },
    independence: { high: 'Presque toute', medium: 'Une bonne part', low: 'La moitié suffit' },
    risk: { low: 'Faible', moderate: 'Modéré', high: 'Élevé' },
  },
  /** By how much more a type asks than was answered, from two steps less to two steps more. */
  reasons: {
    goal: [
      'Trop léger pour un but vital',
      'Un peu léger pour un but qui compte autant',
      'À la mesure du but commun',
      'Suppose un but qui compte davantage\u00a0: son coût d’entrée se justifie mal',
      'Bien trop lourd pour un but seulement utile',
    ],
    maturity: [
      'N’emploie guère une relation déjà éprouvée',
      'La relation permettrait davantage',
      'À la mesure de la relation',
      'Suppose une relation un peu plus éprouvée',
      'Suppose plusieurs projets menés ensemble, et il n’y en a aucun',
    ],
    investment: [
      'N’emploie presque rien de ce que vous pouvez engager',
      'Demande moins que ce que vous pouvez investir',
      'Demande ce que vous pouvez investir',
      'Demande un peu plus que ce que vous pouvez investir',
      'Demande bien plus que ce que vous pouvez investir',
    ],
    speed: [
      'Prêt bien avant le moment où il le faut',
      'Prêt un peu avant le moment où il le faut',
      'Prêt à temps',
      'Prêt un peu trop tard',
      'Bien trop long à mettre en place',
    ],
    independence: [
      'Laisse bien plus d’indépendance que vous n’en demandez',
      'Laisse plus d’indépendance que vous n’en demandez',
      'Laisse l’indépendance que vous demandez',
      'Lie un peu plus que vous ne le voulez',
      'Lie bien plus que vous ne le voulez',
    ],
    risk: [
      'Bien moins risqué que ce que vous acceptez',
      'Moins risqué que ce que vous acceptez',
      'Le risque que vous acceptez',
      'Un peu plus risqué que ce que vous acceptez',
      'Bien plus risqué que ce que vous acceptez',
    ],
  },
  unknown: {
    goal: 'Ne dit pas quel but le justifie',
    maturity: 'Ne dit pas quelle relation il suppose',
    investment: 'Aucun chiffre d’investissement',
    speed: 'Aucun délai connu',
    independence: 'Aucune part d’indépendance connue',
    risk: 'Aucun niveau de risque connu',
  },
  ladder: {
    title: 'Monter marche par marche',
    sentence:
      'On s’engage davantage après avoir réussi plus petit\u00a0: Nike et Apple ont commencé par un accessoire, Nike+iPod, **bien avant l’Apple Watch Nike+.**',
    suggested: 'En tête du classement',
  },
  matrix: {
    title: 'Les types, côte à côte',
    sentence: (types: string) =>
      `**${types} de reference/types.yaml.** Ce que personne n’a chiffré reste vide plutôt que deviné.`,
    typeForms: { one: 'type', other: 'types' },
    none: 'Aucun type n’est encore inscrit dans reference/types.yaml.',
    label: 'Comparaison des types de partenariat',
    criterion: 'Critère',
    rows: {
      risk: 'Risque',
      investment: 'Investissement',
      independence: 'Indépendance',
      speed: 'Mise en place',
      goal: 'But commun',
      maturity: 'Relation supposée',
      clauses: 'Clauses exigées',
      portfolio: 'Dans le portefeuille',
    },
    values: {
      risk: { low: 'faible', moderate: 'modéré', high: 'élevé' },
      investment: { minimal: 'minimal', medium: 'moyen', large: 'important' },
      independence: { low: 'faible', medium: 'moyenne', high: 'forte' },
      speed: { fast: 'rapide', moderate: 'modérée', slow: 'lente' },
      goal: { useful: 'utile', important: 'important', vital: 'vital' },
      maturity: { new: 'aucune', tried: 'un essai mené', proven: 'plusieurs projets' },
    },
    months: (from: number, to: number) => `${from} à ${to}\u00a0mois`,
    noPartnership: 'Aucun',
    suppliers: 'Un fournisseur\u202f? Comparer les genres de contrat fournisseur',
  },
};
