import { z } from 'zod';
import { readProjectYaml } from './project-files.ts';

/** What of GitHub's workflow syntax the project uses; a misspelt key is an error (docs.github.com, "Workflow syntax"). */
const Permissions = z.record(z.enum(['contents']), z.enum(['read', 'write']));

const Step = z
  .strictObject({
    name: z.string().optional(),
    if: z.string().optional(),
    uses: z.string().optional(),
    run: z.string().optional(),
    with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
    env: z.record(z.string(), z.string()).optional(),
    'working-directory': z.string().optional(),
  })
  .refine(({ uses, run }) => (uses === undefined) !== (run === undefined), 'either uses or run');

const Needs = z.union([z.string(), z.array(z.string())]).transform((needs) => [needs].flat());

const StepsJob = z.strictObject({
  name: z.string().optional(),
  needs: Needs.default([]),
  'runs-on': z.string(),
  'timeout-minutes': z.number().int().positive(),
  permissions: Permissions.optional(),
  strategy: z
    .strictObject({
      'fail-fast': z.boolean().optional(),
      matrix: z.record(z.string(), z.array(z.union([z.string(), z.record(z.string(), z.string())]))),
    })
    .optional(),
  steps: z.array(Step).nonempty(),
});

const CalledJob = z.strictObject({
  name: z.string().optional(),
  needs: Needs.default([]),
  uses: z.string(),
});

const Workflow = z.strictObject({
  name: z.string(),
  on: z.strictObject({
    push: z
      .strictObject({ branches: z.array(z.string()).optional(), tags: z.array(z.string()).optional() })
      .optional(),
    pull_request: z.null().optional(),
    workflow_call: z.null().optional(),
  }),
  permissions: Permissions,
  defaults: z.strictObject({ run: z.strictObject({ shell: z.literal('bash') }) }).optional(),
  concurrency: z.strictObject({
    group: z.string(),
    'cancel-in-progress': z.union([z.boolean(), z.string()]),
  }),
  jobs: z.record(z.string(), z.union([StepsJob, CalledJob])),
});

/** A step of a job. */
export type WorkflowStep = z.infer<typeof Step>;

/** A workflow of GitHub Actions. */
export type Workflow = z.infer<typeof Workflow>;

/**
 * Reads a workflow of the project.
 * @throws {Error} when it is not one
 */
export function readWorkflow(name: string): Workflow {
  return Workflow.parse(readProjectYaml(`.github/workflows/${name}`));
}

/** The steps of all jobs of a workflow, each with the name of its job. */
export function stepsOf(workflow: Workflow): (WorkflowStep & { readonly job: string })[] {
  return Object.entries(workflow.jobs).flatMap(([job, definition]) =>
    'steps' in definition ? definition.steps.map((step) => ({ ...step, job })) : [],
  );
}
