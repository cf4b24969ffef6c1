import { describe, expect, it } from 'vitest';
import { aPlaybook } from '../../../src/testing/builders.ts';
import { UsageError } from '../arguments.ts';
import { requireFreeId } from './new-record.ts';

const asked = (id: string) => () => {
  requireFreeId('partnership', id, aPlaybook({}), 'fr');
};

describe('the id asked for a new record', () => {
  it('is refused where Windows could not give it to a folder, with another', () => {
    for (const id of ['con', 'aux', 'com1', 'lpt9']) {
      expect(asked(id)).toThrow(UsageError);
      expect(asked(id)).toThrow(`Par exemple\u00a0: ${id}-1`);
    }
  });

  it('is refused where it is no id, with the nearest one', () => {
    expect(asked('Été 2026')).toThrow('Par exemple\u00a0: ete-2026');
  });

  it('may begin like the name of a device', () => {
    expect(asked('contrat')).not.toThrow();
    expect(asked('com10')).not.toThrow();
  });
});
