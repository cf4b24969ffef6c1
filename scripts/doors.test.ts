import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { recordKinds } from '../src/model/record-kinds.ts';
import { aSharedFolder } from '../src/testing/a-folder.ts';
import { projectRoot } from './lib/caller.ts';

const folder = aSharedFolder();
beforeAll(() => {
  run('init', 'ours', '--name', 'L’Atelier');
});

/** Runs a command as npm does: in the project’s folder, the caller’s named beside it. */
function run(command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${command}.ts`, ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder, NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
}

/** A playbook with one mistake of each kind: an unknown KPI is an error, a party without manager a warning. */
function writeMistaken(name: string): void {
  run('init', name);
  run('new', 'partnership', 'verger', '--content', name);
  const file = join(folder, name, 'partnerships/verger/index.mdx');
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(/, manager: interlocuteur/, '').replace('\n---\n', '\nkpis: [{ kpi: inconnu }]\n---\n'),
  );
}

describe('any command', () => {
  it.each([
    ['check', ['--content', 'ours']],
    ['new', ['guide', 'lu-a-moitie', '--content', 'ours']],
    ['digest', ['--content', 'ours']],
  ])('M52 ends well and says nothing where its reader has seen enough: %s', async (command, args) => {
    const child = spawn(process.execPath, [`scripts/${command}.ts`, ...args], {
      cwd: projectRoot,
      env: { ...process.env, INIT_CWD: folder, NO_COLOR: '1' },
    });
    child.stdout.destroy();
    let said = '';
    child.stderr.on('data', (text: Buffer) => (said += text.toString()));
    const [status] = (await once(child, 'close')) as [number];
    expect([status, said]).toEqual([0, '']);
  });
});

describe('check', () => {
  it('M52 reads a folder given from where it is called, and ends with 0 when all is well', () => {
    expect(run('check', '--content', 'ours')).toMatchObject({ status: 0, stderr: '' });
    expect(run('check', '--content', join(folder, 'ours')).status).toBe(0);
  });

  it('M52 ends with 1 on an error, with one JSON object alone on standard output', () => {
    writeMistaken('mistaken');
    const { status, stdout, stderr } = run('check', '--content', 'mistaken', '--format', 'json');
    expect([status, stderr]).toEqual([1, '']);
    const report = JSON.parse(stdout) as { errors: number; diagnostics: { code: string; file: string }[] };
    expect(report.errors).toBe(1);
    expect(report.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'unknown-kpi', file: 'partnerships/verger/index.mdx', severity: 'error' }),
    );
  });

  it('M52 annotates files as they are named from where it is called', () => {
    writeMistaken('annotated');
    expect(run('check', '--content', 'annotated', '--format', 'github').stdout).toMatch(
      /^::error file=annotated\/partnerships\/verger\/index\.mdx,line=\d+,/m,
    );
  });

  it('counts warnings against --max-warnings, on the limit and over it', () => {
    writeMistaken('warned');
    const file = join(folder, 'warned/partnerships/verger/index.mdx');
    writeFileSync(file, readFileSync(file, 'utf8').replace('kpis: [{ kpi: inconnu }]\n', ''));
    expect(run('check', '--content', 'warned').status).toBe(0);
    expect(run('check', '--content', 'warned', '--max-warnings', '1').status).toBe(0);
    const over = run('check', '--content', 'warned', '--max-warnings', '0', '--format', 'json');
    expect([over.status, over.stderr]).toEqual([1, 'Trop d’avertissements\u00a0: 1, pour 0 au plus.\n']);
  });
});

describe('digest', () => {
  it('M51 tells what waits, and ends with 0', () => {
    expect(run('digest', '--content', 'ours')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Tous les partenariats'),
      stderr: '',
    });
  });

  it('M51 names the person who was meant, and ends with 2', () => {
    const { status, stderr } = run('digest', '--content', 'ours', '--owner', 'interlocuteu');
    expect(status).toBe(2);
    expect(stderr).toContain('Vouliez-vous dire «\u00a0interlocuteur\u00a0»');
    expect(run('digest', '--days', 'deux').status).toBe(2);
  });

  it('M51 draws nothing from a playbook with errors, and ends with 1', () => {
    writeMistaken('undigested');
    const { status, stdout, stderr } = run('digest', '--content', 'undigested');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('unknown-kpi');
  });
});

describe('new', () => {
  it('M52 writes records of every kind that pass the check at once, but for the length of an answer, and overwrites none', () => {
    const records = [
      ['partnership', 'verger-nord'],
      ['clause', 'ma-clause'],
      ['kpi', 'mon-kpi'],
      ['guide', 'mon-guide'],
      ['case', 'mon-cas'],
      ['question', 'ma-question'],
      ['checklist', 'ma-liste'],
      ['candidate', 'mon-candidat'],
      ['journal', 'verger-nord/2026-01-02-premier-point'],
    ];
    expect(records.map(([kind]) => kind).sort()).toEqual([...recordKinds].sort());
    for (const record of records) expect(run('new', ...record, '--content', 'ours').status).toBe(0);
    // The question alone waits for an answer, of at least sixty words.
    const checked = run('check', '--content', 'ours', '--max-warnings', '1');
    expect(checked).toMatchObject({ status: 0, stderr: '' });
    expect(checked.stdout).toContain('answer-length');
    expect(run('new', 'kpi', 'mon-kpi', '--content', 'ours').status).toBe(1);
    expect(run('init', 'ours').status).toBe(1);
  });
});

describe('import', () => {
  it('M52 M33 gives what it holds a place, and says what found none', () => {
    run('init', 'imported');
    writeFileSync(
      join(folder, 'liste.csv'),
      'Nom;Type;Partenaire;Couleur\nVerger;Affiliation;Les Pommiers;vert\nSans type;;X;\n',
    );
    const first = run('import', 'liste.csv', '--content', 'imported');
    expect(first.stdout).toContain('Écrit\u00a0: imported/partnerships/verger/index.mdx');
    expect(first.stdout).toContain('ligne 1\u00a0: colonne «\u00a0Couleur\u00a0»');
    expect(first.stdout).toContain('ligne 3\u00a0: type');
    expect(first.status).toBe(1);
    expect(run('check', '--content', 'imported').status).toBe(0);
    expect(run('import', 'liste.csv', '--content', 'imported').stdout).toContain('existe déjà');
  });
});

describe('freeze', () => {
  it('M37 writes the snapshot of a review, then says the same or refuses to rewrite it', () => {
    run('init', 'frozen', '--name', 'L’Atelier');
    run('new', 'partnership', 'verger', '--content', 'frozen');
    const freeze = (...more: string[]) => run('freeze', 'verger', '2026-Q3', '--content', 'frozen', ...more);
    const first = freeze('--as-of', '2026-10-16');
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.stdout).toContain('Écrit\u00a0: frozen/partnerships/verger/reviews/2026-Q3.json');
    expect(freeze('--as-of', '2026-10-16', '--lang', 'en').stdout).toContain('says the same already');
    expect(freeze('--as-of', '2026-10-17')).toMatchObject({ status: 1, stdout: '' });
    expect(run('check', '--content', 'frozen')).toMatchObject({ status: 0 });
  });

  it('M37 freezes nothing from a playbook that has errors', () => {
    writeMistaken('unsound');
    const { status, stdout, stderr } = run('freeze', 'verger', '2026-Q3', '--content', 'unsound');
    expect([status, stderr]).toEqual([1, 'Rien n’a été écrit.\n']);
    expect(stdout).toContain('unknown-kpi');
  });
});

describe('a command called wrongly', () => {
  it.each([
    ['check', ['--format', 'xml'], '--format xml'],
    ['check', ['--as-of', '2026-02-30'], '--as-of 2026-02-30'],
    ['check', ['--max-warnings', 'x'], '--max-warnings x'],
    ['check', ['--content', 'nowhere'], 'nowhere'],
    ['build', ['--content', 'ours', '--edition', 'personne'], 'personne'],
    ['build', ['--content', 'ours', '--out', 'ours/site'], 'ours/site'],
    ['build', ['--content', 'ours', '--out', '.'], folder],
    ['build', ['--content', 'ours', '--base', 'https://x.example/'], '--base'],
    ['build', ['--content', 'ours', '--site', 'x.example'], '--site'],
    ['new', ['licorne', 'x'], 'licorne'],
    ['new', ['kpi', 'Mon Indicateur'], 'mon-indicateur'],
    ['freeze', ['inconnu', '2026-Q3', '--content', 'ours'], 'inconnu'],
    ['freeze', ['verger-nord', '2026-T3', '--content', 'ours'], '2026-T3'],
    ['freeze', ['verger-nord', '2099-Q1', '--content', 'ours'], '2099-Q1'],
    ['freeze', ['verger-nord', '--content', 'ours'], '2026-Q3'],
    ['init', [], 'DIR'],
    ['import', ['.'], 'n’est pas un fichier'],
    ['preview', ['--port', '0'], '--port 0'],
    ['bench', ['0'], '1 ou plus'],
  ])('%s %j ends with 2 and a plain sentence', (command, args, told) => {
    const { status, stdout, stderr } = run(command, ...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.split('\n')[0]).toContain(told);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it.each(['build', 'check', 'dev', 'freeze', 'import', 'init', 'new', 'preview', 'start'])(
    'can ask %s for help',
    (command) => {
      const { status, stdout } = run(command, '--help', '--lang', 'en');
      expect([status, stdout.includes('Usage: npm')]).toEqual([0, true]);
    },
  );
});
