import { projectRoot } from '../caller.ts';

/** Where one run of Astro reads and writes; paths are absolute, `base` has slashes at both ends. */
export interface AstroRun {
  readonly content: string;
  readonly out: string;
  readonly cache: string;
  readonly base: string;
  readonly site: string | undefined;
  readonly asOf: string | undefined;
  readonly edition: string | undefined;
}

/** Hands a run to `astro.config.mjs` and `src/playbook.ts`, the only readers of these variables. */
export function setAstroEnvironment(run: AstroRun): void {
  const values: Record<string, string | undefined> = {
    PLAYBOOK_CONTENT: run.content,
    PLAYBOOK_OUT: run.out,
    PLAYBOOK_CACHE: run.cache,
    PLAYBOOK_BASE: run.base,
    PLAYBOOK_SITE: run.site,
    PLAYBOOK_AS_OF: run.asOf,
    PLAYBOOK_EDITION: run.edition,
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DISABLE_UPDATE_CHECK: 'true',
  };
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
}

/**
 * Writes the site into `run.out` with Astro, in this process, so that the playbook is read once.
 * Astro’s own progress is left out: the command says what matters at the end.
 */
export async function buildWithAstro(run: AstroRun): Promise<void> {
  setAstroEnvironment(run);
  const { build } = await import('astro');
  await build({ root: projectRoot, configFile: 'astro.config.mjs', logLevel: 'error' });
}
