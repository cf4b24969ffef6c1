import type { Locale } from '../../model/locale.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { plainText } from './plain-text.ts';
import { tell } from './told.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/**
 * Every problem as a GitHub workflow command, which annotates the line in the pull request.
 * @param folder the content folder relative to the repository, prefixed to each file; empty at its root
 */
export function reportGithub(diagnostics: readonly Diagnostic[], options: { locale: Locale; folder: string }): string {
  return diagnostics
    .map((diagnostic) => {
      const { message, hint } = tell(diagnostic, options.locale);
      const { file, line, column } = diagnostic.place;
      const path = options.folder === '' ? file : `${options.folder}/${file}`;
      const place = `file=${property(path)},line=${line},col=${column},title=${property(diagnostic.code)}`;
      return `::${commands[diagnostic.severity]} ${place}::${data(`${message} ${hint}`)}\n`;
    })
    .join('');
}

/** Escapes as the workflow command syntax asks, so that no content can begin a command of its own. */
function data(text: string): string {
  return plainText(text).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
