import { describe, expect, it } from 'vitest';
import { windowsFault, windowsName } from './file-name.ts';

describe('a name that Windows cannot give', () => {
  it.each([
    ['con', 'device', 'con-1'],
    ['CON', 'device', 'CON-1'],
    ['prn', 'device', 'prn-1'],
    ['aux.mdx', 'device', 'aux-1.mdx'],
    ['nul.tar.gz', 'device', 'nul-1.tar.gz'],
    ['com1', 'device', 'com1-1'],
    ['com9.csv', 'device', 'com9-1.csv'],
    ['lpt1', 'device', 'lpt1-1'],
    ['lpt9.png', 'device', 'lpt9-1.png'],
    ['plan: v2.png', 'signs', 'plan- v2.png'],
    ['quoi ?.png', 'signs', 'quoi -.png'],
    ['four. ', 'signs', 'four'],
    ['...', 'signs', 'sans-nom'],
  ])('%j: %s, better %j', (name, fault, better) => {
    expect([windowsFault(name), windowsName(name)]).toEqual([fault, better]);
  });

  it.each(['con-1', 'contrat', 'icon', 'com', 'com0', 'com10', 'lpt', 'auxiliaire.mdx', 'x.con', 'été.png', 'a b.csv'])(
    'is not %j',
    (name) => {
      expect([windowsFault(name), windowsName(name)]).toEqual([undefined, name]);
    },
  );
});
