import { describe, expect, it } from 'vitest';
import { day } from '../testing/builders.ts';
import { fixture, placed } from '../testing/fixture.ts';
import { inspectPlaybook } from './inspect-playbook.ts';

describe('mistakes between records that are each sound', () => {
  it('M53 are all reported in one run, each at its line and column', () => {
    const { diagnostics } = inspectPlaybook(fixture('crossed-mistakes'), { today: day('2026-11-23') });
    expect(diagnostics.filter(({ severity }) => severity !== 'info').map((each) => placed(each).join(' '))).toEqual([
      'unknown-proof-field checklists/contract.mdx 7 12',
      'unknown-checklist-owner checklists/contract.mdx 8 12',
      'unknown-condition-field clauses/rupture.mdx 6 19',
      'unknown-person clauses/rupture.mdx 11 1',
      'unknown-variable clauses/rupture.mdx 13 67',
      'unknown-prose-reference kpis/ventes.mdx 10 35',
      'unknown-type partnerships/alliance/index.mdx 3 7',
      'partnership-without-manager partnerships/alliance/index.mdx 7 5',
      'former-id-collision partnerships/alliance/index.mdx 8 12',
      'unknown-shared-path partnerships/alliance/index.mdx 9 19',
      'unknown-shared-path partnerships/alliance/index.mdx 9 31',
      'objective-without-figure partnerships/alliance/index.mdx 11 5',
      'unknown-party partnerships/alliance/index.mdx 13 23',
      'dates-out-of-order partnerships/alliance/index.mdx 14 62',
      'percent-expected partnerships/alliance/index.mdx 14 106',
      'okr-result-count partnerships/alliance/index.mdx 18 5',
      'key-result-without-figure partnerships/alliance/index.mdx 18 15',
      'unknown-kpi partnerships/alliance/index.mdx 18 54',
      'role-without-lead partnerships/alliance/index.mdx 19 9',
      'committee-without-mandate partnerships/alliance/index.mdx 21 16',
      'committee-one-sided partnerships/alliance/index.mdx 21 48',
      'committee-quorum-unreachable partnerships/alliance/index.mdx 21 72',
      'weights-total partnerships/alliance/index.mdx 22 24',
      'mediator-without-appointment partnerships/alliance/index.mdx 24 7',
      'escalation-order partnerships/alliance/index.mdx 25 16',
      'escalation-without-end partnerships/alliance/index.mdx 25 16',
      'unknown-decider partnerships/alliance/index.mdx 25 24',
      'source-of-truth-missing partnerships/alliance/index.mdx 26 1',
      'unknown-tool partnerships/alliance/index.mdx 26 17',
      'threshold-order partnerships/alliance/index.mdx 28 41',
      'trigger-without-limit partnerships/alliance/index.mdx 28 64',
      'kpi-used-twice partnerships/alliance/index.mdx 29 12',
      'unknown-contract-kind partnerships/alliance/index.mdx 33 11',
      'unknown-contract partnerships/alliance/index.mdx 34 17',
      'renewal-incomplete partnerships/alliance/index.mdx 36 14',
      'unknown-clause-version partnerships/alliance/index.mdx 37 25',
      'unmarked-clause partnerships/alliance/index.mdx 37 25',
      'unknown-prose-reference partnerships/alliance/index.mdx 40 46',
      'journal-date-mismatch partnerships/alliance/journal/2026-10-01-retard.mdx 4 7',
      'unknown-escalation-level partnerships/alliance/journal/2026-10-01-retard.mdx 5 8',
      'unknown-party partnerships/alliance/journal/2026-10-01-retard.mdx 6 12',
      'conflict-without-resolution partnerships/alliance/journal/2026-10-01-retard.mdx 7 11',
      'dates-out-of-order partnerships/alliance/journal/2026-10-01-retard.mdx 7 11',
      'unknown-person-party people.yaml 3 35',
      'unknown-edition-party playbook.yaml 5 26',
      'unknown-clause reference/types.yaml 3 23',
    ]);
  });
});
