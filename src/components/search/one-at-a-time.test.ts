import { describe, expect, it } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

/** A task that ends when it is told to, and what it saw each time it ran. */
function slowTask() {
  const seen: string[] = [];
  const ends: (() => void)[] = [];
  let field = '';
  const ask = oneAtATime(() => {
    seen.push(field);
    return new Promise((resolve) => ends.push(resolve));
  });
  return {
    seen,
    type: (text: string) => {
      field = text;
      void ask();
    },
    end: async () => {
      ends.shift()?.();
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

describe('M50 a search asked for at each key', () => {
  it('starts at once, and never runs twice at a time', async () => {
    const task = slowTask();
    task.type('p');
    expect(task.seen).toEqual(['p']);
    task.type('pr');
    expect(task.seen).toEqual(['p']);
    await task.end();
    expect(task.seen).toEqual(['p', 'pr']);
  });

  it('takes together what was typed meanwhile, and ends with the last of it', async () => {
    const task = slowTask();
    for (const text of ['p', 'pr', 'pré', 'préa']) task.type(text);
    await task.end();
    await task.end();
    expect(task.seen).toEqual(['p', 'préa']);
  });

  it('starts at once again after it has ended', async () => {
    const task = slowTask();
    task.type('p');
    await task.end();
    task.type('q');
    expect(task.seen).toEqual(['p', 'q']);
  });
});
