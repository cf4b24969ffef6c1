/** What Lighthouse says of a page, each out of 100; performance as on the telephone it simulates. */
export interface LighthouseScores {
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
}

/** The part of Lighthouse that is used here. */
type Lighthouse = (
  address: string,
  flags: { readonly port: number; readonly logLevel: 'error'; readonly onlyCategories: readonly string[] },
) => Promise<
  { readonly lhr: { readonly categories: Readonly<Record<string, { readonly score: number | null }>> } } | undefined
>;

const categories = ['performance', 'accessibility', 'best-practices'] as const;

/**
 * Lighthouse, where it was installed beside the packages of this project (`npm install --no-save lighthouse`). It is
 * not one of them: with its telemetry it weighs a third of all of them together, for a command that few people run.
 * @returns undefined where it is not installed
 */
export async function findLighthouse(): Promise<Lighthouse | undefined> {
  // A name in a variable: there is nothing for the compiler to look for.
  const name = 'lighthouse';
  try {
    const module: unknown = await import(name);
    return isLighthouse(module) ? module.default : undefined;
  } catch {
    return undefined;
  }
}

function isLighthouse(module: unknown): module is { readonly default: Lighthouse } {
  return typeof module === 'object' && module !== null && 'default' in module && typeof module.default === 'function';
}

/** On a busy machine a page may paint too late for Lighthouse to see it: it is then asked again. */
const attempts = 3;

/**
 * Asks Lighthouse about a page.
 * @param port where the browser takes orders (`--remote-debugging-port`)
 * @returns undefined where it gives no score, however often it is asked
 */
export async function scoresOf(
  lighthouse: Lighthouse,
  address: string,
  port: number,
): Promise<LighthouseScores | undefined> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const answer = await lighthouse(address, { port, logLevel: 'error', onlyCategories: categories });
    const [performance, accessibility, bestPractices] = categories.map((category) => {
      const given = answer?.lhr.categories[category]?.score;
      return given === undefined || given === null ? undefined : Math.round(given * 100);
    });
    if (performance !== undefined && accessibility !== undefined && bestPractices !== undefined)
      return { performance, accessibility, bestPractices };
  }
  return undefined;
}
