import { capitalise, countInWords } from '../../format/count.ts';
import { formatList } from '../../format/list.ts';

const candidates = { one: 'candidat', other: 'candidats' };
const criteria = { one: 'critère', other: 'critères' };

/** The organisations we may work with, and the questions before committing. */
export const candidate = {
  title: 'Candidats',
  heading: 'Ceux avec qui nous pourrions travailler',
  none: 'Aucun candidat n’est inscrit.',
  noneNext:
    'Partez de vos meilleurs clients\u00a0: qu’achètent-ils déjà, à qui, sans que cela vous concurrence\u202f? «\u00a0npm run new -- candidate ID\u00a0» crée la fiche.',
  sentence: (total: number, marked: number, lacking: number, go: number, noGo: number) => {
    const opening = `${capitalise(countInWords(total, 'fr', candidates))} ${total === 1 ? 'est suivi' : 'sont suivis'}.`;
    const marks =
      marked === 0
        ? 'Aucun n’a de note d’ensemble\u00a0: un critère au moins attend sa preuve.'
        : marked === total
          ? total === 1
            ? 'Sa note d’ensemble est complète.'
            : 'Tous ont une note d’ensemble.'
          : `${capitalise(countInWords(marked, 'fr', { one: 'a', other: 'ont' }))} une note d’ensemble\u202f; ${countInWords(lacking, 'fr', { one: 'preuve manque', other: 'preuves manquent' }, 'feminine')} ${total - marked === 1 ? 'à l’autre' : 'aux autres'}.`;
    const verdicts = [
      go === 0 ? '' : `${countInWords(go, 'fr', { one: 'peut', other: 'peuvent' })} avancer`,
      noGo === 0 ? '' : `${countInWords(noGo, 'fr', { one: 'est arrêté', other: 'sont arrêtés' })} par un refus`,
    ].filter(Boolean);
    return [opening, marks, verdicts.length === 0 ? '' : `**${capitalise(formatList(verdicts, 'fr'))}.**`]
      .filter(Boolean)
      .join(' ');
  },
  table: 'Les candidats',
  columns: ['Candidat', 'Étape', 'Type envisagé?', 'Note', 'Avis', 'Suivi par?'],
  noOwner: 'Personne',
  noType: 'À choisir',
  noMark: 'Pas de note',
  mark: (mark: string) => `${mark}\u00a0sur\u00a05`,
  proven: (scored: number, total: number) => `${scored} sur ${total} prouvés`,
  facts: {
    stage: 'Étape',
    type: 'Type envisagé',
    mark: 'Note d’ensemble',
    verdict: 'Avis',
    owner: 'Suivi par',
    found: 'Repéré',
  },
  opening: {
    marked: (mark: string) => `Noté ${mark} sur 5, preuve à l’appui pour chaque critère.`,
    unmarked: (missing: number) =>
      `Pas de note d’ensemble\u00a0: ${countInWords(missing, 'fr', { one: `${criteria.one} attend`, other: `${criteria.other} attendent` })} sa preuve.`,
  },
  customers: {
    title: 'Par nos clients',
    sentence: (count: number, lacking: number) =>
      `${capitalise(countInWords(count, 'fr', { one: 'groupe de clients idéaux s’en sert', other: 'groupes de clients idéaux s’en servent' }))} déjà. ${lacking === 0 ? 'On ne sait pas encore ce qui leur manque.' : `**On sait ce qui manque à ${countInWords(lacking, 'fr', { one: 'd’entre eux', other: 'd’entre eux' })}.**`}`,
    empty: 'On ne sait pas encore lesquels de nos clients s’en servent.',
    next: 'Demandez à dix bons clients ce qu’ils achètent d’autre avec soin, puis écrivez-le sous «\u00a0customers\u00a0».',
    table: 'Nos clients idéaux et ce candidat',
    columns: ['Nos clients', 'Lui achètent', 'Il leur manque', 'On le sait par?'],
  },
  objectives: {
    title: 'Ses objectifs publics',
    sentence: (count: number) =>
      `${capitalise(countInWords(count, 'fr', { one: 'objectif rendu public', other: 'objectifs rendus publics' }))}, avec l’endroit où il l’a dit.`,
    table: 'Objectifs publics du candidat',
    columns: ['Objectif', 'Dit où'],
  },
  chain: {
    title: 'Notre maillon faible',
    completes: (text: string) => `**${text}.**`,
    open: '**Ce que le candidat y apporte reste à dire.**',
    table: 'Où le candidat complète notre chaîne',
    columns: ['Notre maillon le plus faible', 'Ce que le candidat y apporte', 'On le sait par'],
  },
  proposition: {
    title: 'Notre proposition, sur ses indicateurs',
    sentence: (count: number) =>
      `${capitalise(countInWords(count, 'fr', { one: 'de ses indicateurs bougerait', other: 'de ses indicateurs bougeraient' }))}. Ce sont les siens, non les nôtres.`,
    table: 'Proposition de valeur',
    columns: ['Son indicateur', 'Ce que nous y changerions'],
  },
  scorecard: {
    title: 'Les notes et leurs preuves',
    none: 'Aucun critère n’est noté.',
    partial: (scored: number, total: number) =>
      `${capitalise(countInWords(scored, 'fr', criteria))} sur ${total} ${scored === 1 ? 'a une note et sa preuve' : 'ont une note et sa preuve'}. **Pas de note d’ensemble avant la dernière.**`,
    all: (mark: string) => `**${mark} sur 5**, moyenne de six notes qui ont chacune leur preuve.`,
    table: 'Notes du candidat',
    columns: ['Critère', 'Note', 'Preuve'],
    unproved: 'Sans preuve',
    noData: 'Sans donnée',
    score: (score: number) => `${score}\u00a0sur\u00a05`,
    criteria: {
      'shared-customers': 'Clients idéaux en commun',
      'no-competition': 'Ne nous concurrence pas',
      'weakest-link': 'Complète notre maillon faible',
      objectives: 'Objectifs publics compatibles',
      proposition: 'Gain sur ses propres indicateurs',
      access: 'Accès à ses décideurs',
    },
  },
  fit: {
    title: 'Accord des cultures',
    sentence: (rated: number, frictions: number, risks: number) => {
      if (rated === 0) return 'Aucune dimension n’est notée des deux côtés.';
      const parts = [
        frictions === 0
          ? ''
          : countInWords(frictions, 'fr', { one: 'friction à traiter', other: 'frictions à traiter' }, 'feminine'),
        risks === 0 ? '' : countInWords(risks, 'fr', { one: 'écart à risque', other: 'écarts à risque' }),
      ].filter(Boolean);
      const opening = `${capitalise(countInWords(rated, 'fr', { one: 'dimension notée', other: 'dimensions notées' }, 'feminine'))} des deux côtés`;
      return parts.length === 0
        ? `${opening}, sans écart notable.`
        : `${opening}\u00a0: **${formatList(parts, 'fr')}.**`;
    },
    table: 'Cultures comparées',
    columns: ['Dimension', 'Nous', 'Eux', 'Écart', 'Ce qu’on en fait?'],
    states: { close: 'Proches', friction: 'Friction', risk: 'Risque', 'no-data': 'Réponse attendue' },
  },
  source: (text: string) => `Repéré par\u00a0: ${text}`,
};
