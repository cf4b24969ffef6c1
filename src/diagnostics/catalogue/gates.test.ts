import { expect, it } from 'vitest';
import { gateMessages } from './gates.ts';

it('names the stage of an open gate as pages do, in both languages', () => {
  const values = { title: 'Boucle chaude', to: 'working-together', standing: 'claimed', conditions: [], about: [] };
  const { fr, en } = gateMessages['stage-gate-open'];
  expect(fr(values).message).toContain('la porte de l’étape «\u00a0Lancer\u00a0»');
  expect(en(values).message).toContain('the gate to stage “Working together”');
  expect(fr({ ...values, standing: 'next' }).message).toContain('passe à l’étape «\u00a0Lancer\u00a0»');
});
