import { describe, expect, it } from 'vitest';
import { inspectPlaybook } from '../../checks/inspect-playbook.ts';
import { partnershipKpiFiles } from '../../exports/tables/kpi-table-files.ts';
import type { Partnership, Playbook } from '../../model/playbook.ts';
import { day } from '../../testing/builders.ts';
import { cacheKey } from './cache-key.ts';
import { charterPaths } from '../charter/charter-page.ts';
import { checklistPaths } from '../checklist/checklist-page.ts';
import { agreementPaths } from '../agreement/agreement-page.ts';
import { partnershipKpisPaths } from '../kpi/partnership-kpis.ts';
import { partPaths } from '../partnership/part-page.ts';
import { partnershipPaths } from '../partnership/partnership-page.ts';
import { cardOf, partnershipPath } from './partnership-path.ts';
import { createViewContext, type ViewContext, type ViewSource } from '../view-context.ts';

const sample = await inspectPlaybook('content', { today: day('2026-11-23') });
const source: ViewSource = { ...sample, base: '/' };

/** Every page and file that is restored while the files of its partnership are the same. */
const routes = [
  partnershipPaths,
  partPaths,
  partnershipKpisPaths,
  charterPaths,
  checklistPaths,
  agreementPaths,
  partnershipKpiFiles,
] as const satisfies readonly ((context: ViewContext) => unknown)[];

/** Each page by its address, with a digest of what it shows. */
function pagesOf(playbook: Playbook, id: string): string[] {
  const context = createViewContext({ ...source, playbook }, 'fr');
  return routes.flatMap((pathsOf) =>
    pathsOf(context)
      .filter(({ params }) => params.id === id)
      .map(({ params, props }) => `${JSON.stringify(params)} ${cacheKey(props.make())}`),
  );
}

describe('the pages of a partnership', () => {
  it.each(sample.playbook.partnerships)('of $id depend on no more of the others than their cards', (own) => {
    const others = sample.playbook.partnerships.map((each) => (each === own ? each : cardOf(each)));
    expect(pagesOf({ ...sample.playbook, partnerships: others }, own.id)).toEqual(pagesOf(sample.playbook, own.id));
  });

  const [first, second] = sample.playbook.partnerships as [Partnership, Partnership];
  const keyOf = (partnership: Partnership, changed?: string) => {
    const fingerprints = new Map(sample.fingerprints);
    if (changed !== undefined) fingerprints.set(changed, 'other bytes');
    const playbook = { ...sample.playbook };
    return partnershipPath(createViewContext({ ...source, playbook, fingerprints }, 'fr'), partnership, {}, () => '')
      .cacheKey;
  };

  it('are made again when a file of theirs changes, and restored when another partnership’s does', () => {
    expect(keyOf(first, first.file)).not.toBe(keyOf(first));
    expect(keyOf(second, first.file)).toBe(keyOf(second));
  });

  it.each(['playbook.yaml', 'people.yaml', 'clauses/confidentialite.mdx', 'kpis/satisfaction.mdx'])(
    'are made again when %s changes, which they all may show',
    (file) => {
      expect([...sample.fingerprints.keys()]).toContain(file);
      expect(keyOf(first, file)).not.toBe(keyOf(first));
    },
  );
});
