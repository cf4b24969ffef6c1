import type { AstroIntegration } from 'astro';

/** Has pages in another language than the records say which of their passages are in that, in a build as in `dev`. */
export function passages(): AstroIntegration {
  return {
    name: 'playbook-passages',
    hooks: {
      'astro:config:setup': ({ addMiddleware }) => {
        addMiddleware({ order: 'post', entrypoint: new URL('./passages-middleware.ts', import.meta.url) });
      },
    },
  };
}
