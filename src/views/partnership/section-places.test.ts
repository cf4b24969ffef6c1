import { describe, expect, it } from 'vitest';
import { inspectPlaybook } from '../../checks/inspect-playbook.ts';
import { locales } from '../../model/locale.ts';
import { day } from '../../testing/builders.ts';
import { createViewContext } from '../view-context.ts';
import { sectionAddress } from './section-address.ts';
import { sectionPlaces } from './section-places.ts';

const sample = inspectPlaybook('content', { today: day('2026-11-23') });

describe('the places of the sections of a partnership', () => {
  it.each(sample.playbook.partnerships)('M55 are the same in every language for $id', (partnership) => {
    const [french, english] = locales.map((locale) => {
      // A playbook of its own: what the other language has found is not there to be found again.
      const context = createViewContext({ ...sample, playbook: { ...sample.playbook }, base: '/' }, locale);
      return sectionPlaces(context, partnership);
    });
    expect(french?.partOf.size).toBeGreaterThan(5);
    expect(english).toEqual(french);
  });

  it('M55 lead to the page of the part in the language that asks, whichever asked first', () => {
    const source = { ...sample, base: '/' };
    const partnership = sample.playbook.partnerships.find(({ id }) => id === 'boucle-chaude');
    if (!partnership) throw new Error('The sample has no such partnership.');
    const addresses = locales.map((locale) =>
      sectionAddress(createViewContext(source, locale), partnership, 'decisions'),
    );
    expect(addresses).toEqual([
      '/partenariats/boucle-chaude/journal/#decisions',
      '/en/partnerships/boucle-chaude/journal/#decisions',
    ]);
  });
});
