import type { Locale } from '../model/locale.ts';
import { formatNumber } from './number.ts';

/** The weight of a file as a link says it, in whole thousands of bytes, at least one: `24 Ko`, `24 kB`. */
export function formatBytes(bytes: number, locale: Locale): string {
  return `${formatNumber(Math.max(1, Math.round(bytes / 1000)), locale)}\u00a0${locale === 'fr' ? 'ko' : 'kB'}`;
}
