import { describe, expect, it } from 'vitest';
import { inspectPlaybook } from '../../checks/inspect-playbook.ts';
import { checklistMarkdownFiles, checklistTableFiles } from '../../exports/checklist/checklist-files.ts';
import { partnershipFeedPaths } from '../../exports/feeds/calendar-feed.ts';
import { partnershipKpiFiles } from '../../exports/tables/kpi-table-files.ts';
import type { Partnership, Playbook } from '../../model/playbook.ts';
import { aPartnership, day } from '../../testing/builders.ts';
import { proseOf } from '../../testing/prose.ts';
import { annualReviewPaths } from '../annual-review/annual-review-page.ts';
import { partnershipCalendarPaths } from '../calendar/calendar-paths.ts';
import { reviewPaths } from '../review/review-page.ts';
import { reviewsPaths } from '../review/reviews-page.ts';
import { a4Paths } from '../sheet/a4-page.ts';
import { sheetPaths } from '../sheet/sheet-page.ts';
import { cacheKey } from './cache-key.ts';
import { charterPaths } from '../charter/charter-page.ts';
import { checklistPaths } from '../checklist/checklist-page.ts';
import { agreementPaths } from '../agreement/agreement-page.ts';
import { partnershipKpisPaths } from '../kpi/partnership-kpis.ts';
import { partPaths } from '../partnership/part-page.ts';
import { partnershipPaths } from '../partnership/partnership-page.ts';
import { partnershipsNamedBy } from './named-partnerships.ts';
import { partnershipPath } from './partnership-path.ts';
import { createViewContext, type ViewContext, type ViewSource } from '../view-context.ts';

const sample = inspectPlaybook('content', { today: day('2026-11-23') });
const source: ViewSource = { ...sample, base: '/' };

/** Every page and file that is restored while the files of its partnership are the same. */
const routes = [
  a4Paths,
  annualReviewPaths,
  checklistMarkdownFiles,
  checklistTableFiles,
  partnershipCalendarPaths,
  partnershipFeedPaths,
  reviewPaths,
  reviewsPaths,
  sheetPaths,
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

/** Another partnership as far as a page that does not name it may know it. */
function strangerOf({ id, title, parties, tools, file }: Partnership, own: Partnership): Partnership {
  const shares = tools?.some(({ tool }) => own.tools?.some((use) => use.tool === tool)) === true;
  return {
    ...aPartnership({ id }),
    ...{ title: shares ? title : 'Un autre nom', parties, file },
    ...(tools && { tools }),
  };
}

describe('the pages of a partnership', () => {
  it.each(sample.playbook.partnerships)(
    'of $id depend on no more of the others than parties and tools, unless they name them',
    (own) => {
      const named = partnershipsNamedBy(sample.playbook, own);
      const others = sample.playbook.partnerships.map((each) =>
        each === own || named.includes(each.id) ? each : strangerOf(each, own),
      );
      const pages = pagesOf(sample.playbook, own.id);
      expect(pages.length).toBeGreaterThan(routes.length);
      expect(pagesOf({ ...sample.playbook, partnerships: others }, own.id)).toEqual(pages);
    },
  );

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

  it('M53 are made again when a partnership changes that their texts name, since they may show a figure of it', () => {
    const own = { ...first, prose: proseOf(`<Kpi id="satisfaction" partnership="${second.id}" />`) };
    expect(keyOf(own, second.file)).not.toBe(keyOf(own));
    expect(keyOf(own, second.file.replace('index.mdx', 'kpis.csv'))).not.toBe(keyOf(own));
  });

  it('M24 are made again when another user of a tool of theirs takes another title, and only then', () => {
    const using = (id: string, title: string, tool: string) =>
      aPartnership({ id, title, tools: [{ tool, for: 'Les comptes rendus' }] });
    const keyBeside = (other: Partnership) => {
      const own = using('boucle-chaude', 'Boucle chaude', 'wiki');
      const playbook = { ...sample.playbook, partnerships: [own, other] };
      return partnershipPath(createViewContext({ ...source, playbook }, 'fr'), own, {}, () => '').cacheKey;
    };
    expect(keyBeside(using('verger', 'Verger du Nord', 'wiki'))).not.toBe(keyBeside(using('verger', 'Verger', 'wiki')));
    expect(keyBeside(using('verger', 'Verger du Nord', 'forge'))).toBe(keyBeside(using('verger', 'Verger', 'forge')));
  });

  it.each(['playbook.yaml', 'people.yaml', 'clauses/confidentialite.mdx', 'kpis/satisfaction.mdx'])(
    'are made again when %s changes, which they all may show',
    (file) => {
      expect([...sample.fingerprints.keys()]).toContain(file);
      expect(keyOf(first, file)).not.toBe(keyOf(first));
    },
  );
});
