import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const folder = new URL('../../.github/workflows/', import.meta.url);

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[]; readonly permissions?: object }>>;
}

function readWorkflow(name: string): Workflow {
  return parse(readFileSync(new URL(name, folder), 'utf8')) as Workflow;
}

const stepsOf = (workflow: Workflow) => Object.values(workflow.jobs).flatMap(({ steps }) => steps);

describe.each(readdirSync(folder))('the workflow %s', (name) => {
  const workflow = readWorkflow(name);

  it('reads the repository and knows no secret', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(readFileSync(new URL(name, folder), 'utf8')).not.toMatch(/secrets\.|pull_request_target/);
  });

  it('runs actions by the hash of a commit, and leaves no credentials in the working copy', () => {
    for (const { uses, with: options } of stepsOf(workflow)) {
      if (uses === undefined) continue;
      expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
      if (uses.startsWith('actions/checkout@')) expect(options?.['persist-credentials']).toBe(false);
    }
  });

  it('installs without running a dependency’s script, and pastes no variable into a command', () => {
    for (const { run = '' } of stepsOf(workflow)) {
      if (run.includes('npm ci')) expect(run).toContain('--ignore-scripts');
      expect(run).not.toContain('${{');
    }
  });
});

describe('the check of a pull request', () => {
  it('runs on pull requests alone, and annotates the lines at fault', () => {
    const workflow = readWorkflow('check.yml');
    expect(Object.keys(workflow.on)).toEqual(['pull_request']);
    expect(stepsOf(workflow).map(({ run }) => run)).toContain('npm run -s check -- --format github');
    expect(Object.values(workflow.jobs).every((job) => job.permissions === undefined)).toBe(true);
  });
});

describe('publishing', () => {
  const { on, jobs } = readWorkflow('publish.yml');

  it('happens every day, since what is late changes with the date', () => {
    expect(on['schedule']).toEqual([{ cron: expect.stringMatching(/^\d+ \d+ \* \* \*$/) as string }]);
  });

  it('asks whether the edition may be published before it builds it', () => {
    const runs = jobs['build']?.steps.map(({ run = '' }) => run) ?? [];
    const asks = runs.findIndex((run) => run.includes('scripts/may-publish.ts'));
    expect(asks).toBeGreaterThan(-1);
    expect(runs.findIndex((run) => run.includes('npm run -s build'))).toBeGreaterThan(asks);
  });

  it('may write to the host in its last job alone', () => {
    expect(Object.entries(jobs).filter(([, job]) => job.permissions !== undefined)).toEqual([
      ['deploy', expect.objectContaining({ permissions: { pages: 'write', 'id-token': 'write' } })],
    ]);
  });
});
