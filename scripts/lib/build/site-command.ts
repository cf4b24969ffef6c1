import { formatDate } from '../../../src/format/date.ts';
import { contentFolder, countProblems, inspectAsAsked, textReport } from '../inspection.ts';
import { ink, say, warn } from '../terminal.ts';
import type { SiteFault, VerifiedSite } from '../verify/verify-site.ts';
import { commandWords, type CommandWords } from '../words/index.ts';
import { buildSite, recoverInterrupted } from './site-build.ts';
import { contentDigest } from './standing-site.ts';
import { readSiteOptions, requireEdition, type SiteArguments } from './site-options.ts';

const shownFaults = 50;

/** What a build left: where, under which path, and whether all went well. */
export interface BuildOutcome {
  readonly exitCode: number;
  readonly out: string;
  readonly base: string;
}

/**
 * Checks, builds, verifies and swaps, saying at each end what a person needs: the problems and nothing built, or what
 * is being built, then the pages, the weight and the time.
 */
export async function buildAsAsked(args: SiteArguments): Promise<BuildOutcome> {
  const started = performance.now();
  for (const folder of recoverInterrupted()) say(commandWords(args.locale ?? 'fr').recovered(folder));
  const root = contentFolder(args);
  const { out, base, site } = readSiteOptions(args, root);
  const content = contentDigest(root);
  const inspected = inspectAsAsked(args);
  const words = commandWords(inspected.locale);
  const edition = requireEdition(args.text('edition'), inspected.inspection.playbook.settings, inspected.locale);
  if (countProblems(inspected.inspection, 'error') > 0) {
    say(textReport(inspected, ['error', 'warning']));
    warn(words.nothingBuilt);
    return { exitCode: 1, out, base };
  }
  const { fileCount, asOf } = inspected.inspection;
  say(words.building(fileCount, countProblems(inspected.inspection, 'warning'), formatDate(asOf, inspected.locale)));
  const verified = await buildSite({ inspected, content, out, edition, base, site });
  if (verified.faults.length > 0) {
    warn(faultReport(verified, words));
    return { exitCode: 1, out, base };
  }
  const seconds = words.seconds((performance.now() - started) / 1000);
  const size = words.megabytes(verified.bytes / 1e6);
  const done = verified.isStanding ? words.standing : words.built;
  say(`${ink('green', '✓')} ${done(verified.pageCount, size, seconds, out)}`);
  return { exitCode: 0, out, base };
}

function faultReport(verified: VerifiedSite, words: CommandWords): string {
  const lines = verified.faults.slice(0, shownFaults).map((fault) => `  ${tell(fault, words)}`);
  const rest = verified.faults.length - shownFaults;
  return [
    ...lines,
    ...(rest > 0 ? [words.more(rest)] : []),
    words.refusedSite(verified.faults.length),
    words.nothingBuilt,
  ].join('\n');
}

function tell(fault: SiteFault, words: CommandWords): string {
  if (fault.kind === 'link') return words.linkFault(fault.link.page, fault.link.address, fault.link.why);
  if (fault.kind === 'stranger') return words.stranger(fault.file);
  return fault.source === undefined ? words.sealed(fault.file) : words.leak(fault.file, fault.source);
}
