import type { Counterpart } from '../model/playbook.ts';
import type { Prose } from '../model/prose.ts';

/** Of a counterpart’s fields, the words a page shows in its own language; figures and references stay those of the French file. */
export function counterpartOf(record: object, prose: Prose, file: string): Counterpart {
  const text = (key: string) => {
    const value: unknown = Object.entries(record).find(([name]) => name === key)?.[1];
    return typeof value === 'string' ? value : undefined;
  };
  const title = text('title');
  const summary = text('summary') ?? text('purpose');
  return { ...(title === undefined ? {} : { title }), ...(summary === undefined ? {} : { summary }), prose, file };
}
