import { z } from 'zod';
import { ownValue } from './own-value.ts';
import { refuse } from './refusal.ts';

/** Any words an author writes: trimmed, normalised to NFC, not empty. */
export const textSchema = z.string().transform((raw, context) => {
  const text = raw.trim().normalize('NFC');
  return text === '' ? refuse(context, 'empty-text', {}) : text;
});

/** A text without the quotes of a word processor around the whole of it: `“%”` is `%`. */
export function withoutWordQuotes(text: string): string {
  return (
    /^(?:[“„]([^“”„]+)[”“]|‘([^‘’]+)’|«([^«»]+)»)$/
      .exec(text)
      ?.slice(1)
      .find((inner) => inner) ?? text
  ).trim();
}

/** `true` or `false`, nothing else: `yes`, `oui` and `1` mean different things to different readers. */
export const booleanSchema = z.string().transform((raw, context) => {
  if (raw === 'true') return true;
  if (raw === 'false') return false;
  return refuse(context, 'bad-boolean', {
    value: raw,
    suggestion: ownValue(meantBooleans, raw.trim().toLowerCase()) ?? '',
  });
});

/** Words that stand for `true` and `false` elsewhere. */
const meantBooleans: Readonly<Record<string, string>> = {
  ...{ true: 'true', vrai: 'true', oui: 'true', o: 'true', yes: 'true', y: 'true', on: 'true', x: 'true', 1: 'true' },
  ...{ ok: 'true', fait: 'true', done: 'true' },
  ...{ false: 'false', faux: 'false', non: 'false', n: 'false', no: 'false', off: 'false', 0: 'false' },
};

/** An address a reader may be sent to: https, http or mailto. */
export const addressSchema = z.string().transform((raw, context) => {
  const allowed = /^(https?:\/\/|mailto:)[^\s<>"]+$/i.test(raw) && URL.canParse(raw);
  return allowed ? raw : refuse(context, 'bad-address', { value: raw, suggestion: meantAddress(raw) });
});

/** How a repository is written where it is cloned from: `git@host:team/name.git`, `ssh://git@host/team/name.git`. */
const cloned = /^(?:ssh:\/\/)?git@([^\s:/]+)[:/]([^\s:]+?)(?:\.git)?\/?$/;

/**
 * The whole address of what was written short: of a mailbox, of a site without its scheme, or of a repository as Git
 * writes it. Empty where none is recognised.
 */
function meantAddress(written: string): string {
  const text = written.trim().replace(/^<(.*)>$/, '$1');
  const [, host, path] = cloned.exec(text) ?? [];
  if (host !== undefined && path !== undefined) return `https://${host}/${path}`;
  if (/^[^\s@<>"/:]+@[^\s@<>"/:]+\.\p{L}{2,}$/u.test(text)) return `mailto:${text}`;
  const rest = text.replace(/^(https?)?:?\/{1,2}/i, '');
  return /^([\p{L}\p{N}-]+\.)+\p{L}{2,}([/?#:][^\s<>"]*)?$/u.test(rest) ? `https://${rest}` : '';
}
