import type { Partnership } from '../../model/playbook.ts';

/** The tools that hold the version that counts, in the order of the record; there should be exactly one (M24). */
export function sourcesOfTruth({ tools = [] }: Pick<Partnership, 'tools'>): string[] {
  return tools.filter((use) => use['source-of-truth'] === true).map(({ tool }) => tool);
}

/** Who uses what across a portfolio (M24): the partnerships that use each tool, each once, in their order. */
export function toolUsers(partnerships: readonly Partnership[]): ReadonlyMap<string, readonly Partnership[]> {
  const uses = partnerships.flatMap((partnership) =>
    [...new Set((partnership.tools ?? []).map(({ tool }) => tool))].map((tool) => ({ tool, partnership })),
  );
  return new Map(
    [...Map.groupBy(uses, ({ tool }) => tool)].map(([tool, users]) => [
      tool,
      users.map(({ partnership }) => partnership),
    ]),
  );
}
