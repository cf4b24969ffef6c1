import { describe, expect, it } from 'vitest';
import { projectSettings } from '../../editions/project-settings.ts';
import { aPlaybook, aSettings } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { accessibilityPage } from './accessibility-page.ts';

const settings = aSettings({ contact: 'mailto:playbook@valbrune.example', repository: 'https://exemple.invalid/p' });

describe('M55 the accessibility statement', () => {
  it('says whom to write to, in either language', () => {
    expect(accessibilityPage(aContext({ settings })).contact).toEqual({
      href: 'mailto:playbook@valbrune.example',
      label: 'Écrire à Valbrune',
    });
    expect(accessibilityPage(aContext({ settings }, 'en')).contact?.label).toBe('Write to Valbrune');
  });

  it('claims no address where none is declared', () => {
    expect(accessibilityPage(aContext()).contact).toBeUndefined();
  });

  it('gives partners the same address, and nothing of the repository', () => {
    const shared = projectSettings(settings, { id: 'norecia', party: 'norecia' }, aPlaybook());
    expect(shared.contact).toBe(settings.contact);
    expect(shared.repository).toBeUndefined();
    expect(shared.fileLinks).toBeUndefined();
  });
});
