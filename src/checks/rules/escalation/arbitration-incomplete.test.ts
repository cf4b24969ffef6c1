import { describe, expect, it } from 'vitest';
import { aStep } from '../../../testing/builders.ts';
import { ladder, managers, arbitration, withSteps } from '../../../testing/escalation-ladder.ts';
import { tell } from '../../../testing/tell.ts';
import { checkArbitrationIncomplete } from './arbitration-incomplete.ts';

describe('arbitration-incomplete', () => {
  it.each(['institution', 'seat', 'arbitrators', 'language', 'law'] as const)(
    'M18 warns of an arbitration without %s',
    (field) => {
      const { [field]: _field, ...rest } = arbitration;
      expect(tell(checkArbitrationIncomplete, withSteps(managers, rest))).toMatchObject([
        { severity: 'warning', at: `${ladder}.1`, values: { missing: [field] } },
      ]);
    },
  );

  it('M18 names all that is missing at once', () => {
    expect(
      tell(checkArbitrationIncomplete, withSteps(aStep({ level: 'arbitration', law: 'Droit français' }))),
    ).toMatchObject([{ values: { missing: ['institution', 'seat', 'arbitrators', 'language'] } }]);
  });
});
