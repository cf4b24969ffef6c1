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
 * Lighthouse, where it was installed beside the packages of this project (`npm install --no-save lighthouse`). It is not one of them:
 * with its telemetry it weighs a third of all of them together, for a command that few people run.
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

/**
 * Asks Lighthouse about a page.
 * @param port where the browser takes orders (`--remote-debugging-port`)
 * @throws Error when Lighthouse gives no score
 */
export async function scoresOf(lighthouse: Lighthouse, address: string, port: number): Promise<LighthouseScores> {
  const answer = await lighthouse(address, { port, logLevel: 'error', onlyCategories: categories });
  const score = (category: (typeof categories)[number]) => {
    const given = answer?.lhr.categories[category]?.score;
    if (given === undefined || given === null)
      throw new Error(`Lighthouse gave no score for ${category} of ${address}.`);
    return Math.round(given * 100);
  };
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
  };
}
