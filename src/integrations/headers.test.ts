import { describe, expect, it } from 'vitest';
import { formatHeaders, formatRobots } from './headers.ts';

describe('the headers of a site', () => {
  const headers = formatHeaders({ indexed: false, base: '/p/' });

  it('forbid framing, plug-ins and other bases everywhere', () => {
    expect(headers).toMatch(
      /^\/\*\n {2}Content-Security-Policy: .*object-src 'none'; base-uri 'none'.*frame-ancestors 'none'\n/,
    );
    expect(headers).toContain('  X-Content-Type-Options: nosniff\n');
  });

  it('leave styles and scripts to the policy of each page, which knows their hashes', () => {
    expect(headers).not.toMatch(/(default|script|style)-src/);
  });

  it('let browsers keep what a hash names, under the base', () => {
    expect(headers).toContain('\n/p/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n');
  });

  it('keep search engines out unless the playbook lets them in', () => {
    expect(headers).toContain('X-Robots-Tag: noindex');
    expect(formatRobots({ indexed: false })).toBe('User-agent: *\nDisallow: /\n');
    expect(formatHeaders({ indexed: true, base: '/' })).not.toContain('X-Robots-Tag');
    expect(formatRobots({ indexed: true })).toBe('User-agent: *\nAllow: /\n');
  });
});
