import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { projectPath, readProjectFile, readProjectPackage } from './support/project-files.ts';
import { readWorkflow, stepsOf } from './support/workflow.ts';

const INSTALLERS = [
  'linux-x86_64.AppImage',
  'linux-amd64.deb',
  'mac-arm64.dmg',
  'mac-x64.dmg',
  'win-x64.exe',
];

describe.each(['ci.yml', 'release.yml'])('%s', (name) => {
  const workflow = readWorkflow(name);
  const source = readProjectFile(`.github/workflows/${name}`);
  const steps = stepsOf(workflow);

  test('uses every action at one commit, with its version beside it', () => {
    const lines = source.split('\n').filter((line) => /\buses:/.test(line));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect(line.trim()).toMatch(
        /^(- )?uses: (actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+|\.\/\.github\/workflows\/[a-z]+\.yml)$/,
      );
    }
  });

  test('uses the same commit of an action everywhere', () => {
    const all = ['ci.yml', 'release.yml'].flatMap((file) => stepsOf(readWorkflow(file)));
    const pins = new Map<string, Set<string>>();
    for (const { uses = '' } of all) {
      const [action = '', commit = ''] = uses.split('@');
      pins.set(action, (pins.get(action) ?? new Set()).add(commit));
    }
    for (const [action, commits] of pins) expect(commits.size, action).toBe(1);
  });

  test('may read the repository and no more, except to make the draft', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const [job, definition] of Object.entries(workflow.jobs)) {
      const permissions = 'permissions' in definition ? definition.permissions : undefined;
      expect(permissions, job).toEqual(job === 'draft' ? { contents: 'write' } : undefined);
    }
  });

  test('leaves no token in a checkout', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(0);
    for (const step of checkouts) expect(step.with).toMatchObject({ 'persist-credentials': false });
  });

  test('puts nothing into a command that GitHub would fill in: that is how names become code', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  test('runs scripts that exist', () => {
    const commands = steps.map(({ run = '' }) => run).join('\n');
    const { scripts } = readProjectPackage();
    for (const [, script = ''] of commands.matchAll(/npm run ([\w:-]+)/g))
      expect(scripts).toHaveProperty([script]);
    if (/npm test\b/.test(commands)) expect(scripts).toHaveProperty('test');
    for (const [, file = ''] of commands.matchAll(/node ((?:scripts|tests)\/\S+)/g)) {
      expect(existsSync(projectPath(file)), file).toBe(true);
    }
    for (const [, program = ''] of commands.matchAll(/npx --no-install ([\w-]+)/g)) {
      expect(existsSync(projectPath(`node_modules/.bin/${program}`)), program).toBe(true);
    }
    expect(commands).not.toMatch(/npx (?!--no-install)/);
  });

  test('waits for jobs that exist, and uses what its matrix has', () => {
    for (const definition of Object.values(workflow.jobs)) {
      for (const needed of definition.needs) expect(Object.keys(workflow.jobs)).toContain(needed);
      if (!('steps' in definition)) continue;
      const { include = [], ...axes } = definition.strategy?.matrix ?? {};
      const known = [...Object.keys(axes), ...include.flatMap((entry) => Object.keys(entry))];
      const used = JSON.stringify(definition).matchAll(/matrix\.(\w+)/g);
      for (const [, key] of used) expect(known).toContain(key);
    }
  });
});

describe('ci.yml', () => {
  const workflow = readWorkflow('ci.yml');
  const job = workflow.jobs['test'];

  test('runs every test on every push to any branch', () => {
    expect(workflow.on.push).toEqual({ branches: ['**'] });
    expect(stepsOf(workflow).map(({ run }) => run)).toEqual(expect.arrayContaining(['npm ci', 'npm test']));
  });

  test('does so on each Node version, whose names are texts: 20.20 is not the number 20.2', () => {
    expect(job).toMatchObject({ strategy: { matrix: { node: ['20.20', '22', '24'] } } });
  });
});

describe('release.yml', () => {
  const workflow = readWorkflow('release.yml');
  const steps = stepsOf(workflow);

  test('runs for version tags only', () => {
    expect(workflow.on).toEqual({ push: { tags: ['v*'] } });
  });

  test('makes installers on all three systems, after trying the app on real Electron', () => {
    expect(workflow.jobs['installers']).toMatchObject({
      strategy: {
        matrix: {
          include: [
            { system: 'linux', runner: 'ubuntu-24.04' },
            { system: 'macos', runner: 'macos-15' },
            { system: 'windows', runner: 'windows-2025' },
          ],
        },
      },
    });
    const commands = steps.filter(({ job }) => job === 'installers').map(({ run = '' }) => run);
    const order = [
      'npm ci',
      'install-electron',
      'npm run build',
      'electron-standin',
      '--project e2e',
      'npm run package',
    ].map((command) => commands.findIndex((run) => run.includes(command)));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('gives the signing secrets to the step that signs, and to no other', () => {
    const withSecrets = steps.filter((step) => JSON.stringify(step).includes('secrets.'));
    expect(withSecrets.map(({ name }) => name)).toEqual(['Make the installers']);
  });

  test('makes the draft when notes, tests and installers are done, with all installers and their checksums', () => {
    expect(workflow.jobs['draft']?.needs).toEqual(['notes', 'test', 'installers']);
    const commands = steps.filter(({ job }) => job === 'draft').map(({ run = '' }) => run);
    const listed = /for file in (.+); do/.exec(commands.join('\n'))?.[1]?.split(' ');
    expect(listed).toEqual(INSTALLERS);
    expect(commands.join('\n')).toMatch(/sha256sum Parley-\* \| tee SHA256SUMS/);
    expect(commands.join('\n')).toMatch(/gh release create "\$GITHUB_REF_NAME" --draft --verify-tag/);
  });
});
