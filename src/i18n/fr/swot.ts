import { elided } from '../../format/elision.ts';
import { capitalise, countInWords, numberInWords } from '../../format/count.ts';
import { formatList } from '../../format/list.ts';

type Lacks = readonly ('mitigation' | 'owner' | 'due')[];

const missing = { mitigation: 'une parade', owner: 'un responsable', due: 'une date' };
const lacking = (lacks: Lacks) =>
  formatList(
    lacks.map((field) => missing[field]),
    'fr',
  );

/** The crossed SWOT: what is inside against what comes from outside (M06). */
export const swot = {
  title: 'SWOT croisé',
  empty: 'Les forces et faiblesses de chacun n’ont pas été croisées.',
  next: 'Ajoutez «\u00a0swot\u00a0» à la fiche\u00a0: les forces et faiblesses de chaque partie, les opportunités et menaces communes, puis l’idée de chaque croisement.',
  noCrossing: 'Il n’y a encore rien à croiser.',
  ideas: (filled: number, total: number) =>
    filled === 0
      ? `Aucune idée sur ${countInWords(total, 'fr', { one: 'croisement', other: 'croisements' })}.`
      : filled === total
        ? `Chaque croisement a son idée.`
        : `${capitalise(countInWords(filled, 'fr', { one: 'croisement', other: 'croisements' }))} sur ${numberInWords(total, 'fr')} ${filled === 1 ? 'a' : 'ont'} une idée.`,
  friction: (text: string, lacks: Lacks) =>
    `**«\u00a0${text}\u00a0» est une faiblesse des deux côtés\u00a0:** il manque ${lacking(lacks)}.`,
  frictions: (texts: readonly string[]) =>
    `**${capitalise(countInWords(texts.length, 'fr', { one: 'faiblesse', other: 'faiblesses' }, 'feminine'))} des deux côtés\u00a0: ${formatList(texts, 'fr')}.**`,
  table: 'Matrice des croisements',
  outside: { opportunities: 'Opportunités communes', threats: 'Menaces communes' },
  inside: {
    strengths: (party: string) => `Forces ${elided('de', party)}`,
    weaknesses: (party: string) => `Faiblesses ${elided('de', party)}`,
  },
  void: 'Aucune idée encore',
  ask: 'à poser au prochain comité',
  askOn: (date: string) => `à poser au comité du ${date}`,
  nobody: 'personne ne la porte',
  undated: 'sans date',
  others: 'Autres idées',
  frictionHead: (text: string) => `Frottement\u00a0: ${text}`,
  declared: (by: string) => `Déclarée faiblesse par ${by}.`,
  mitigation: (text: string) => `Parade\u00a0: ${text}.`,
  lacks: (lacks: Lacks) => `Il manque ${lacking(lacks)}.`,
};
