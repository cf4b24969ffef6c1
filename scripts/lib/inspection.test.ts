import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectPlaybook } from '../../src/checks/inspect-playbook.ts';
import { aFolder } from '../../src/testing/a-folder.ts';
import { day } from '../../src/testing/builders.ts';
import { fixture } from '../../src/testing/fixture.ts';
import { textReport } from './inspection.ts';

describe('the report of a check', () => {
  it('prints the lines around a problem, and never those of a file that a link points at', () => {
    const folder = aFolder();
    const root = join(folder, 'content');
    cpSync(fixture('minimal'), root, { recursive: true });
    writeFileSync(join(folder, 'secret.txt'), 'SECRET\n');
    mkdirSync(join(root, 'guides'));
    symlinkSync(join(folder, 'secret.txt'), join(root, 'guides', 'lien.mdx'));
    writeFileSync(join(root, 'guides', 'cadrer.mdx'), '---\ntitre: Cadrer\n---\n');
    const inspection = inspectPlaybook(root, { today: day('2026-11-23') });
    const report = textReport({ root, inspection, locale: 'fr' });
    expect(report).toContain('guides/lien.mdx:1:1  erreur  symbolic-link');
    expect(report).toContain('> 2 | titre: Cadrer');
    expect(report).not.toContain('SECRET');
  });
});
