import { describe, expect, it } from 'vitest';
import { aSettings } from '../../../src/testing/builders.ts';
import { mayPublish } from './may-publish.ts';

describe('publishing', () => {
  it('the internal edition needs a host that asks for a login', () => {
    expect(mayPublish(aSettings({ hosting: 'private' }), undefined)).toBe('yes');
    expect(mayPublish(aSettings({ hosting: 'public' }), undefined)).toBe('not-private');
    expect(mayPublish(aSettings(), undefined)).toBe('not-private');
  });

  it('a partner edition needs to be declared, whatever the host', () => {
    const settings = aSettings({ hosting: 'public', editions: [{ id: 'norecia', party: 'norecia' }] });
    expect(mayPublish(settings, 'norecia')).toBe('yes');
    expect(mayPublish(settings, 'sydeane')).toBe('unknown-edition');
    expect(mayPublish(settings, '')).toBe('unknown-edition');
  });
});
