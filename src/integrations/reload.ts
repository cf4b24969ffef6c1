import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codeFrameColumns } from '@babel/code-frame';
import type { AstroIntegration } from 'astro';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { reportText } from '../diagnostics/reporters/text.ts';
import { tell } from '../diagnostics/reporters/told.ts';
import { readShownText } from '../loading/shown-text.ts';
import type { Locale } from '../model/locale.ts';
import { mainLocale } from '../model/main-locale.ts';
import { reopenSite, type Inspection } from '../playbook.ts';
import { isUnwatched } from './watched-folders.ts';

/** Long enough for an editor that saves several files at once, too short to be noticed. */
const settleMs = 30;

/** How long a browser that connects takes until it listens. */
const greetMs = 20;

/**
 * The live preview: a saved content file shows on the next request without a restart, and a broken one as an overlay
 * that names its file and line, while the record’s last good version stays on the page.
 * @param content the content folder; it may lie outside the project
 */
export function reload(content: string): AstroIntegration {
  const root = resolve(content);
  return {
    name: 'playbook-reload',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'dev') return;
        const folders = { project: fileURLToPath(config.root), content: root };
        updateConfig({ vite: { server: { watch: { ignored: [(path: string) => isUnwatched(path, folders)] } } } });
      },
      'astro:server:setup': async ({ server, logger }) => {
        let latest = await reopenSite();
        let waiting = false;
        const browsers = server.environments.client.hot;
        let told = '';
        const tellTerminal = () => {
          const report = terminalReport(latest, root);
          if (report !== told) logger.info(report);
          told = report;
        };
        const showErrors = () => {
          const errors = latest.diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
          const err = overlayOf(errors, root, localeOf(latest));
          if (err) browsers.send({ type: 'error', err });
        };
        const settle = async () => {
          await new Promise((done) => setTimeout(done, settleMs));
          waiting = false;
        };
        const changed = async () => {
          if (waiting) return;
          waiting = true;
          const reopened = reopenSite(settle());
          for (const environment of Object.values(server.environments)) {
            if (environment !== server.environments.client) environment.hot.send('astro:content-changed', {});
          }
          latest = await reopened;
          tellTerminal();
          browsers.send({ type: 'full-reload', path: '*' });
        };
        tellTerminal();
        server.watcher.add(root);
        server.watcher.on('all', (_event, path) => {
          if (resolve(path).startsWith(root + sep)) changed().catch((error: unknown) => logger.error(String(error)));
        });
        server.ws.on('connection', () => setTimeout(showErrors, greetMs));
      },
    },
  };
}

function localeOf(inspection: Inspection): Locale {
  return mainLocale(inspection.playbook.settings);
}

function terminalReport(inspection: Inspection, root: string): string {
  const problems = inspection.diagnostics.filter((diagnostic) => diagnostic.severity !== 'info');
  return reportText(problems, {
    locale: localeOf(inspection),
    fileCount: inspection.fileCount,
    color: false,
    contentOf: (file) => readShownText(join(root, file)),
  }).trim();
}

const othersShown = 5;

/**
 * What the overlay shows: the first error with its cure, its file and the lines around it, then
 * the others by their place.
 */
export function overlayOf(errors: readonly Diagnostic[], root: string, locale: Locale) {
  const [first, ...others] = errors;
  if (!first) return undefined;
  const { message, hint } = tell(first, locale);
  const { file, line, column } = first.place;
  const listed = others.slice(0, othersShown).map((other) => {
    const { place } = other;
    return `${place.file}:${place.line}:${place.column}  ${tell(other, locale).message}`;
  });
  const rest = others.length - listed.length;
  const more = rest > 0 ? [locale === 'fr' ? `… et ${rest} de plus.` : `… and ${rest} more.`] : [];
  const source = readShownText(join(root, file));
  return {
    message: [message, `→ ${hint}`, ...(listed.length > 0 ? ['', ...listed, ...more] : [])].join('\n'),
    stack: '',
    id: `${file}:${line}:${column}`,
    loc: { file: join(root, file), line, column },
    plugin: first.code,
    frame: source === undefined ? '' : codeFrameColumns(source, { start: { line, column } }, { highlightCode: false }),
  };
}
