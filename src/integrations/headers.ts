import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { getSite, type Site } from '../playbook.ts';

/**
 * What a page’s own policy cannot say, or what must hold for files that are not pages. The pages carry the rest of
 * the content security policy themselves, with the hashes of their styles; a second `script-src` or `style-src`
 * here would forbid those.
 */
const policy = [
  "connect-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The `_headers` file that Netlify and Cloudflare Pages read. Other hosts need the same headers in
 * their own configuration.
 * @param base the path the site is served under, with slashes at both ends
 */
export function formatHeaders({ indexed, base }: Pick<Site, 'indexed' | 'base'>): string {
  const everywhere = [
    `Content-Security-Policy: ${policy}`,
    'Strict-Transport-Security: max-age=31536000; includeSubDomains',
    'X-Content-Type-Options: nosniff',
    'X-Frame-Options: DENY',
    'Referrer-Policy: strict-origin-when-cross-origin',
    'Permissions-Policy: camera=(), microphone=(), geolocation=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy: same-origin',
    'Cross-Origin-Resource-Policy: same-origin',
    ...(indexed ? [] : ['X-Robots-Tag: noindex, nofollow']),
  ];
  const blocks: [string, string[]][] = [
    ['/*', everywhere],
    [`${base}_astro/*`, ['Cache-Control: public, max-age=31536000, immutable']],
  ];
  return blocks.map(([path, headers]) => `${path}\n${headers.map((header) => `  ${header}\n`).join('')}`).join('\n');
}

/** `robots.txt`: nobody, unless `playbook.yaml` says `index: true`. */
export function formatRobots({ indexed }: Pick<Site, 'indexed'>): string {
  return `User-agent: *\n${indexed ? 'Allow: /' : 'Disallow: /'}\n`;
}

/** Writes what hosts and crawlers read beside the pages. */
export function headers(): AstroIntegration {
  return {
    name: 'playbook-headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = await getSite();
        await writeFile(new URL('_headers', dir), formatHeaders(site));
        await writeFile(new URL('robots.txt', dir), formatRobots(site));
      },
    },
  };
}
