import type { AstroIntegration } from 'astro';

/** Has every page in another language say which of its passages are in French, in a build as in `dev`. */
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
