import { diskRefusal } from './disk-refusal.ts';
import {
  languageAsked,
  readArguments,
  UsageError,
  usageOf,
  type Arguments,
  type Bilingual,
  type CommandShape,
} from './arguments.ts';
import { say, warn } from './terminal.ts';

/**
 * A failure that one plain sentence explains; the exit code is 1. A stack is printed only for a `cause`, which
 * is a defect of the tool.
 */
export class Failure extends Error {}

const bug: Bilingual = {
  fr: 'Ceci est un défaut de l’outil, pas de vos fichiers\u00a0:',
  en: 'This is a bug in the tool, not in your files:',
};

/** A reader that has seen enough (`| head -1`) closes the pipe: that is no failure of the command, which goes on. */
function letReadersLeave(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
}

/**
 * Runs a command: reads its arguments, lets it work and sets the exit code. 0 or what `run` returns; 2 with the usage
 * after a `UsageError`; 1 after a `Failure`, what the disk refused, or a bug, which keeps its stack.
 */
export async function runCommand<Name extends string>(
  shape: CommandShape<Name>,
  run: (args: Arguments<Name>) => number | Promise<number>,
  argv: readonly string[] = process.argv.slice(2),
): Promise<void> {
  const locale = languageAsked(argv);
  letReadersLeave();
  try {
    const args = readArguments(shape, argv);
    if (args.help) say(usageOf(shape, locale));
    else process.exitCode = await run(args);
  } catch (error) {
    const refusal = diskRefusal(error, locale);
    if (error instanceof UsageError) {
      warn(`${error.message}\n\n${usageOf(shape, locale)}`);
      process.exitCode = 2;
    } else if (error instanceof Failure) {
      warn(error.message);
      if (error.cause instanceof Error) warn(error.cause.stack ?? '');
      // Astro leaves a server listening when a page fails: the process would never end by itself.
      process.exit(1);
    } else if (refusal !== undefined) {
      warn(refusal);
      process.exitCode = 1;
    } else {
      warn(bug[locale]);
      warn(error instanceof Error ? (error.stack ?? error.message) : String(error));
      process.exitCode = 1;
    }
  }
}
