/** What the files of one room may import, beside each other. */
export interface Room {
  /** 0 is the ground: imports go down, or sideways where a room says so. */
  readonly floor: number;
  /** The rooms it may import; `playbook.ts` and `env.d.ts` stand alone under `src/`. */
  readonly rooms: readonly string[];
  /** Rooms of which only the types may be imported. */
  readonly roomTypes?: readonly string[];
  /** The packages it may import, by exact name, by scope (`@fontsource-variable/*`) or all of Node (`node:*`). */
  readonly packages: readonly string[];
  /** Packages of which only the types may be imported. */
  readonly types?: readonly string[];
}

const ground = ['model'];
const words = [...ground, 'domain', 'format', 'i18n', 'diagnostics'];
const pageMakers = [...words, 'charts', 'views', 'exports', 'search'];

/** Who may import whom. `README.md` tells it, the lint rule `walls/imports` keeps it. */
export const rooms: Readonly<Record<string, Room>> = {
  model: { floor: 0, rooms: [], packages: ['zod'], types: ['hast'] },

  domain: { floor: 1, rooms: ground, roomTypes: ['diagnostics'], packages: ['temporal-polyfill'], types: ['hast'] },
  format: { floor: 1, rooms: ground, packages: [] },
  i18n: { floor: 1, rooms: [...ground, 'format'], roomTypes: ['domain'], packages: [] },
  diagnostics: {
    floor: 1,
    rooms: [...ground, 'format', 'i18n'],
    roomTypes: ['domain'],
    packages: ['@babel/code-frame', 'fastest-levenshtein'],
  },

  loading: {
    floor: 2,
    rooms: words,
    packages: ['node:*', 'zod', 'yaml', 'papaparse', 'satteri', 'fastest-levenshtein', 'image-size'],
    types: ['hast'],
  },
  checks: { floor: 2, rooms: [...words, 'loading'], packages: ['zod'], types: ['hast'] },
  editions: { floor: 2, rooms: words, packages: [], types: ['hast'] },

  charts: { floor: 3, rooms: words, packages: [] },
  search: { floor: 3, rooms: words, packages: ['fastest-levenshtein'] },
  views: {
    floor: 3,
    rooms: [...words, 'charts', 'search'],
    packages: ['hastscript', 'hast-util-to-html', 'node:crypto', 'zod'],
    types: ['hast'],
  },
  exports: { floor: 3, rooms: [...words, 'charts', 'views'], packages: ['fflate'] },

  components: {
    floor: 4,
    rooms: [...pageMakers, 'layouts', 'styles'],
    packages: ['astro', 'chart.js'],
  },
  layouts: { floor: 4, rooms: [...pageMakers, 'components', 'styles'], packages: ['astro'] },

  pages: {
    floor: 5,
    rooms: ['playbook.ts', 'model', 'i18n', 'views', 'exports', 'search', 'components', 'layouts', 'styles'],
    packages: ['astro'],
  },
  integrations: {
    floor: 5,
    rooms: ['playbook.ts', 'checks', 'loading', 'editions', ...pageMakers],
    packages: ['node:*', 'astro', 'vite', 'pagefind', '@babel/code-frame'],
  },
  'playbook.ts': { floor: 3, rooms: ['model', 'diagnostics', 'loading', 'checks', 'editions'], packages: ['node:*'] },

  testing: {
    floor: 6,
    rooms: ['playbook.ts', 'checks', 'loading', 'editions', ...pageMakers],
    packages: ['*'],
  },
};
