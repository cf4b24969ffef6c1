import { UsageError, type Arguments } from '../arguments.ts';
import { Failure } from '../command.ts';
import { say } from '../terminal.ts';
import { commandWords } from '../words/index.ts';
import { listen } from './listen.ts';
import { createStaticSite } from './static-site.ts';
import { untilToldToStop } from './until-told-to-stop.ts';

/** The options of the commands that serve a site. */
export const serveOptions = {
  port: {
    value: 'N',
    says: {
      fr: 'le port (par défaut\u00a0: 4321, ou le suivant qui est libre)',
      en: 'the port (default: 4321, or the next free one)',
    },
  },
  host: {
    value: 'HOST',
    says: {
      fr: 'l’adresse d’écoute (par défaut\u00a0: cette machine seule)',
      en: 'the address to listen on (default: this machine only)',
    },
  },
} as const;

/**
 * The port asked for, or 4321.
 * @throws UsageError when it is not a port
 */
export function readPort(args: Arguments<'port' | 'lang'>): number {
  const text = args.text('port') ?? '4321';
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535)
    throw new UsageError(commandWords(args.locale ?? 'fr').badPort(text));
  return port;
}

/** Serves a built site until the process is told to stop, then ends it with code 0. */
export async function serveSite(
  args: Arguments<'port' | 'host' | 'lang'>,
  site: { out: string; base: string },
): Promise<number> {
  const words = commandWords(args.locale ?? 'fr');
  const wanted = readPort(args);
  const host = args.text('host');
  const listening = await listen(createStaticSite(site.out, site.base), wanted, host).catch((error: unknown) => {
    throw new Failure(words.badHost(host ?? 'localhost', error instanceof Error ? error.message : String(error)));
  });
  if (!listening) throw new Failure(words.noPort(wanted, Math.min(wanted + 20, 65535)));
  if (listening.port !== wanted) say(words.portTaken(wanted, listening.port));
  say(words.serving(`http://${host ?? 'localhost'}:${listening.port}${site.base}`));
  await untilToldToStop();
  await listening.close();
  return 0;
}
