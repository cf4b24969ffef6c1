import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** The folder of the last build. */
export const outFolder = resolve(root, process.env['PLAYBOOK_TEST_OUT'] ?? 'dist');

/** A page as it was written: its address from the site’s root, its name in the folder of the build, and its file. */
export interface BuiltPage {
  readonly address: string;
  readonly name: string;
  readonly file: string;
}

let pages: readonly BuiltPage[] | undefined;

/**
 * Every page of the last build, redirects left out, in the order of their addresses. Read once in a process, since
 * finding the redirects opens every page.
 */
export function builtPages(): readonly BuiltPage[] {
  pages ??= builtFiles()
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ address: addressOf(name), name, file: join(outFolder, name) }))
    .filter((page) => !isRedirect(page.file))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
  return pages;
}

/** Every file of the last build, by its path. */
export function builtFiles(): string[] {
  const manifest: unknown = JSON.parse(readFileSync(join(outFolder, 'build-manifest.json'), 'utf8'));
  const files = typeof manifest === 'object' && manifest !== null && 'files' in manifest ? manifest.files : {};
  return Object.keys(files ?? {});
}

/** The text of a file of the last build. */
export function builtText(file: string): string {
  return readFileSync(join(outFolder, file), 'utf8');
}

/** The bytes of a file of the last build. */
export function builtBytes(file: string): Buffer {
  return readFileSync(join(outFolder, file));
}

/** The first page whose address fits, since the tests ask for a kind of page and not for a record. */
export function pageLike(pattern: RegExp): string {
  const found = builtPages().find(({ address }) => pattern.test(address));
  if (!found) throw new Error(`No page of the built site is like ${String(pattern)}.`);
  return found.address;
}

/** The address of one page of each kind, in both languages. */
export function pageKinds(): string[] {
  return Object.values(kinds).flatMap(([fr, en]) => [pageLike(fr), ...(en ? [pageLike(en)] : [])]);
}

/** French pages stand at the root and English ones under `/en/`. */
const kinds: Readonly<Record<string, readonly [fr: RegExp, en?: RegExp]>> = {
  home: [/^\/$/, /^\/en\/$/],
  portfolio: [/^\/partenariats\/$/, /^\/en\/partnerships\/$/],
  partnership: [/^\/partenariats\/boucle-chaude\/$/, /^\/en\/partnerships\/boucle-chaude\/$/],
  'partnership frame': [/^\/partenariats\/boucle-chaude\/cadre\/$/, /^\/en\/partnerships\/boucle-chaude\/frame\/$/],
  'partnership agreement': [
    /^\/partenariats\/boucle-chaude\/contrat\/pacte\/$/,
    /^\/en\/partnerships\/boucle-chaude\/contract\/pacte\/$/,
  ],
  'partnership contract': [
    /^\/partenariats\/boucle-chaude\/contrat\/$/,
    /^\/en\/partnerships\/boucle-chaude\/contract\/$/,
  ],
  'partnership governance': [
    /^\/partenariats\/boucle-chaude\/gouvernance\/$/,
    /^\/en\/partnerships\/boucle-chaude\/governance\/$/,
  ],
  'partnership charter': [
    /^\/partenariats\/boucle-chaude\/gouvernance\/charte\/$/,
    /^\/en\/partnerships\/boucle-chaude\/governance\/charter\/$/,
  ],
  'partnership sheet': [/^\/partenariats\/comptoir-iberie\/fiche\/$/, /^\/en\/partnerships\/comptoir-iberie\/sheet\/$/],
  'partnership on A4': [/^\/partenariats\/boucle-chaude\/a4\/$/, /^\/en\/partnerships\/boucle-chaude\/a4\/$/],
  print: [/^\/imprimer\/$/, /^\/en\/print\/$/],
  'partnership finance': [
    /^\/partenariats\/boucle-chaude\/finances\/$/,
    /^\/en\/partnerships\/boucle-chaude\/finance\/$/,
  ],
  'partnership journal': [
    /^\/partenariats\/boucle-chaude\/journal\/$/,
    /^\/en\/partnerships\/boucle-chaude\/journal\/$/,
  ],
  'partnership reviews': [
    /^\/partenariats\/boucle-chaude\/revues\/$/,
    /^\/en\/partnerships\/boucle-chaude\/reviews\/$/,
  ],
  'partnership review': [
    /^\/partenariats\/boucle-chaude\/revues\/2026-Q4\/$/,
    /^\/en\/partnerships\/boucle-chaude\/reviews\/2026-Q4\/$/,
  ],
  'partnership annual review': [
    /^\/partenariats\/boucle-chaude\/revue-annuelle\/$/,
    /^\/en\/partnerships\/boucle-chaude\/annual-review\/$/,
  ],
  'partnership stages': [/^\/partenariats\/boucle-chaude\/etapes\/$/, /^\/en\/partnerships\/boucle-chaude\/stages\/$/],
  'partnership KPIs': [/^\/partenariats\/boucle-chaude\/indicateurs\/$/, /^\/en\/partnerships\/boucle-chaude\/kpis\/$/],
  'partnership checklist': [
    /^\/partenariats\/[^/]+\/checklists\/[^/]+\/$/,
    /^\/en\/partnerships\/[^/]+\/checklists\/[^/]+\/$/,
  ],
  wins: [/^\/reussites\/$/, /^\/en\/wins\/$/],
  obligations: [/^\/obligations\/$/, /^\/en\/obligations\/$/],
  calendar: [/^\/calendrier\/$/, /^\/en\/calendar\/$/],
  'partnership calendar': [
    /^\/partenariats\/boucle-chaude\/calendrier\/$/,
    /^\/en\/partnerships\/boucle-chaude\/calendar\/$/,
  ],
  'person calendar': [/^\/calendrier\/claire-aubrac\/$/, /^\/en\/calendar\/claire-aubrac\/$/],
  lessons: [/^\/lecons\/$/, /^\/en\/lessons\/$/],
  clauses: [/^\/clauses\/$/, /^\/en\/clauses\/$/],
  clause: [/^\/clauses\/revision-partage\/$/, /^\/en\/clauses\/revision-partage\/$/],
  coverage: [/^\/couverture\/$/, /^\/en\/coverage\/$/],
  kpis: [/^\/indicateurs\/$/, /^\/en\/kpis\/$/],
  kpi: [/^\/indicateurs\/satisfaction\/$/, /^\/en\/kpis\/satisfaction\/$/],
  guides: [/^\/guides\/$/, /^\/en\/guides\/$/],
  guide: [/^\/guides\/[^/]+\/$/, /^\/en\/guides\/[^/]+\/$/],
  cases: [/^\/cas\/$/, /^\/en\/cases\/$/],
  case: [/^\/cas\/nike-apple\/$/, /^\/en\/cases\/nike-apple\/$/],
  questions: [/^\/questions\/$/, /^\/en\/questions\/$/],
  question: [/^\/questions\/quand-voter\/$/, /^\/en\/questions\/quand-voter\/$/],
  checklists: [/^\/checklists\/$/, /^\/en\/checklists\/$/],
  search: [/^\/recherche\/$/, /^\/en\/search\/$/],
  quality: [/^\/qualite\/$/, /^\/en\/quality\/$/],
  'checklist template': [/^\/checklists\/[^/]+\/$/, /^\/en\/checklists\/[^/]+\/$/],
  chooser: [/^\/choisir\/$/, /^\/en\/choose\/$/],
  'supplier contracts': [/^\/contrats-fournisseur\/$/, /^\/en\/supplier-contracts\/$/],
  candidates: [/^\/candidats\/$/, /^\/en\/candidates\/$/],
  candidate: [/^\/candidats\/tonnellerie-marsac\/$/, /^\/en\/candidates\/tonnellerie-marsac\/$/],
  network: [/^\/reseau\/$/, /^\/en\/network\/$/],
  programme: [/^\/programme\/$/, /^\/en\/programme\/$/],
  'personal data help': [/^\/aide\/donnees-personnelles\/$/, /^\/en\/help\/personal-data\/$/],
  'figures help': [/^\/aide\/chiffres\/$/, /^\/en\/help\/figures\/$/],
  'mechanisms help': [/^\/aide\/mecanismes\/$/, /^\/en\/help\/mechanisms\/$/],
  'reckoning help': [/^\/aide\/calculs\/$/, /^\/en\/help\/reckoning\/$/],
  'writing help': [/^\/aide\/ecrire\/$/, /^\/en\/help\/writing\/$/],
  'components help': [/^\/aide\/composants\/$/, /^\/en\/help\/components\/$/],
  'charts help': [/^\/aide\/composants\/graphiques\/$/, /^\/en\/help\/components\/charts\/$/],
  'glossary help': [/^\/aide\/glossaire\/$/, /^\/en\/help\/glossary\/$/],
  help: [/^\/aide\/$/, /^\/en\/help\/$/],
  'format help': [/^\/aide\/format\/$/, /^\/en\/help\/format\/$/],
  'messages help': [/^\/aide\/erreurs\/$/, /^\/en\/help\/errors\/$/],
  accessibility: [/^\/accessibilite\/$/, /^\/en\/accessibility\/$/],
  'not found': [/^\/404\.html$/],
};

function addressOf(name: string): string {
  return `/${name.replace(/(^|\/)index\.html$/, '$1')}`;
}

function isRedirect(file: string): boolean {
  return /<meta http-equiv="refresh"/i.test(readFileSync(file, 'utf8').slice(0, 2000));
}
