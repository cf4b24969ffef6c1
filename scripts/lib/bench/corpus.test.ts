import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { changeOneRecord, createCorpus } from './corpus.ts';

const digest = (files: ReadonlyMap<string, string>) =>
  createHash('sha256')
    .update(JSON.stringify([...files]))
    .digest('hex');

describe('the bench corpus', () => {
  it('is the same bytes each time', () => {
    expect(digest(createCorpus(5))).toBe(digest(createCorpus(5)));
  });

  it('of more records begins with those of fewer', () => {
    const small = createCorpus(3);
    const large = createCorpus(9);
    for (const [file, text] of small) expect(large.get(file)).toBe(text);
    expect(large.size - small.size).toBe(12);
  });

  it('has records of about 600 words, six KPIs over 36 months, and 60 clauses', () => {
    const files = createCorpus(10);
    const records = [...files].filter(([file]) => file.endsWith('index.mdx'));
    expect(records).toHaveLength(10);
    for (const [, text] of records) {
      const words = (text.split('---\n')[2] ?? '').split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
      expect(words).toBeGreaterThan(550);
      expect(words).toBeLessThan(720);
    }
    expect(files.get('partnerships/partenariat-1/mesures.csv')?.trim().split('\n')).toHaveLength(1 + 6 * 36);
    expect(files.get('partnerships/partenariat-2/mesures.csv')?.trim().split('\n')).toHaveLength(1 + 36);
    expect([...files.keys()].filter((file) => file.startsWith('clauses/'))).toHaveLength(60);
  });

  it('changes in exactly one file for the one-record rebuild', () => {
    const files = createCorpus(2);
    const [file, text] = changeOneRecord(files);
    expect(files.has(file)).toBe(true);
    expect(text).not.toBe(files.get(file));
  });
});
