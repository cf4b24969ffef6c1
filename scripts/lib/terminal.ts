import { styleText } from 'node:util';

type Ink = 'red' | 'green' | 'yellow' | 'cyan' | 'bold' | 'dim';

/** Whether a stream takes colours: a terminal, outside continuous integration, with `NO_COLOR` unset. */
export function takesColour(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR, CI } = process.env;
  return stream.isTTY && !NO_COLOR && !CI;
}

/** Prints a line on standard output. */
export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Prints a line on standard error, where it does not mix with what a program reads. */
export function warn(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Colours a text for standard output, if it takes colours. */
export function ink(colour: Ink, text: string): string {
  return takesColour(process.stdout) ? styleText(colour, text, { validateStream: false }) : text;
}
