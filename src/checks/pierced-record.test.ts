import { describe, expect, it } from 'vitest';
import type { Hole } from '../loading/records/mend-record.ts';
import { isAsWritten, piercedRecord, unpierced } from './pierced-record.ts';

interface Sample {
  readonly title: string;
  readonly exit?: { readonly owner?: string };
  readonly stakeholders: readonly { readonly power: number; readonly owner: string }[];
}

const sample: Sample = { title: 'Alliance', exit: {}, stakeholders: [{ power: 1, owner: 'ana' }] };

function isTouched(holes: readonly Hole[], read: (record: Sample) => unknown): boolean {
  let touched = false;
  read(piercedRecord(sample, holes, () => (touched = true)));
  return touched;
}

describe('a record with holes', () => {
  const power: Hole[] = [{ path: ['stakeholders', 0, 'power'], of: 'value' }];

  it('tells when a hole is read, however it is reached', () => {
    expect(isTouched(power, (record) => record.stakeholders[0]?.power)).toBe(true);
    expect(isTouched(power, (record) => record.stakeholders.map((each) => each.power))).toBe(true);
    expect(isTouched(power, ({ stakeholders }) => stakeholders.map((each) => ({ ...each })))).toBe(true);
    expect(isTouched(power, ({ stakeholders: [first] }) => first && 'power' in first)).toBe(true);
  });

  it('says nothing while other parts are read', () => {
    expect(isTouched(power, (record) => record.title)).toBe(false);
    expect(isTouched(power, (record) => record.stakeholders.map((each) => each.owner))).toBe(false);
    expect(isTouched(power, (record) => ({ ...record }))).toBe(false);
  });

  it('says nothing while the fields of a group are listed, unless one is not there or its name is in doubt', () => {
    const names = ({ stakeholders }: Sample) => stakeholders.map((each) => Object.keys(each));
    expect(isTouched(power, names)).toBe(false);
    expect(isTouched([{ path: ['stakeholders', 0, 'power'], of: 'field' }], names)).toBe(true);
    expect(isTouched([{ path: ['stakeholders', 0, 'stance'], of: 'value' }], names)).toBe(true);
    expect(isTouched([{ path: ['stakeholders', 0], of: 'keys' }], names)).toBe(true);
  });

  it('tells apart, without a word, what is as its editor wrote it', () => {
    const written = (of: Hole['of'], path: Hole['path'], target: 'key' | 'value') => {
      let record: Sample = sample;
      const touched = isTouched([{ path: ['stakeholders', 0, 'power'], of }], (pierced) => (record = pierced));
      return !touched && isAsWritten(record, path, target);
    };
    expect(written('value', ['stakeholders', 0, 'power'], 'value')).toBe(false);
    expect(written('value', ['stakeholders', 0, 'power'], 'key')).toBe(true);
    expect(written('field', ['stakeholders', 0, 'power'], 'key')).toBe(false);
    expect(written('value', ['stakeholders', 0, 'power', 'of'], 'key')).toBe(false);
    expect(written('value', ['stakeholders', 0, 'owner'], 'value')).toBe(true);
    expect(isAsWritten(sample, ['title'], 'value')).toBe(true);
  });

  it('takes for a hole any field that a group lacks, where a key was unknown', () => {
    const keys: Hole[] = [{ path: ['exit'], of: 'keys' }];
    expect(isTouched(keys, (record) => record.exit?.owner)).toBe(true);
    expect(isTouched(keys, (record) => record.exit !== undefined)).toBe(false);
    expect(isTouched([{ path: [], of: 'keys' }], (record) => record.title)).toBe(false);
  });

  it('is read without a word where nothing of it is judged', () => {
    expect(isTouched([{ path: ['title'], of: 'value' }], (record) => unpierced(record).title)).toBe(false);
    expect(isTouched([{ path: [], of: 'keys' }], (record) => Reflect.get(unpierced(record), 'formerly'))).toBe(false);
    expect(unpierced(sample)).toBe(sample);
  });

  it('is a hole from where its schema gave it another shape', () => {
    expect(isTouched([{ path: ['title', 'fr'], of: 'value' }], (record) => record.title)).toBe(true);
    expect(isTouched([{ path: ['absent', 0, 'id'], of: 'value' }], (record) => Reflect.get(record, 'absent'))).toBe(
      true,
    );
  });
});
