import { describe, expect, it } from 'vitest';
import { aSettings } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { notFoundPage } from './not-found-page.ts';

describe('M55 the page for an address that leads nowhere', () => {
  it('speaks both languages, each with its own ways back', () => {
    const { frame, title, others } = notFoundPage(aContext());
    expect([frame.locale, title]).toEqual(['fr', 'Page introuvable']);
    expect(others).toMatchObject([{ locale: 'en', title: 'Page not found', links: [{ href: '/en/' }, {}, {}] }]);
  });

  it('speaks the one language of a playbook that has one', () => {
    const { frame, title, others } = notFoundPage(aContext({ settings: aSettings({ languages: ['en'] }) }));
    expect([frame.locale, title, others]).toEqual(['en', 'Page not found', []]);
  });
});
