import * as z from 'zod/mini';
import { KINDS, ROLES } from '../../contract/index.js';

const name = z.string().check(z.minLength(1, { error: 'must not be empty' }));
const key = z.string().check(z.regex(/^[a-z_]{2,40}$/, { error: 'must be small letters and _' }));
const some = <T extends z.ZodMiniType>(of: T) =>
  z.array(of).check(z.minLength(1, { error: 'must not be empty' }));

/** Who may take a step: a role of the section that has the voice, or people of it by their logins. */
const takers = {
  roles: z.optional(some(z.enum(ROLES))),
  people: z.optional(some(name)),
};

const step = z
  .strictObject({
    key,
    kind: z.enum(['draft', 'review', 'agree', 'decide', 'publish']),
    /** As people of the desk call it: 起案, 確認, 決裁. */
    name,
    /** Whose box it is on the sheet: 係長, 課長. */
    post: name,
    ...takers,
    /** 合議: the sections, by their codes, that each agree in their own right; who may there say roles and people. */
    sections: z.optional(some(name)),
    need: z.optional(z.enum(['any', 'all'])),
    /** Open days from when its turn comes. */
    dueOpenDays: z.optional(
      z
        .int({ error: 'must be a whole number of open days' })
        .check(
          z.minimum(1, { error: 'must be at least 1' }),
          z.maximum(60, { error: 'is over 60' }),
        ),
    ),
    /** 専決: whoever may take it need not wait for the steps before it. */
    sole: z.optional(z.boolean()),
    /** 代決: who may take it instead, which the history says. */
    deputies: z.optional(z.strictObject(takers)),
  })
  .check(
    z.refine(
      ({ kind, roles, people }) =>
        kind === 'draft' || kind === 'publish' || Boolean(roles ?? people),
      { error: 'must say who takes it: roles or people' },
    ),
    z.refine(({ kind, sections }) => (kind === 'agree') === (sections !== undefined), {
      error: 'must name sections where its kind is agree, and nowhere else',
    }),
    z.refine(({ kind, sole, deputies }) => kind !== 'agree' || !(sole || deputies), {
      error: 'of kind agree knows neither sole nor deputies',
    }),
    z.refine(({ need, people }) => need !== 'all' || people !== undefined, {
      error: 'with need all must name its people',
    }),
  );
type Step = z.infer<typeof step>;

const isInOrder = (steps: readonly Step[]): boolean =>
  steps.every(
    ({ kind }, i) =>
      (kind === 'draft') === (i === 0) && (kind !== 'publish' || i === steps.length - 1),
  );

/** 後閲 of what nobody had to decide: one in so many, and who sees it. */
const sample = z
  .strictObject({
    oneIn: z
      .int({ error: 'must be a whole number' })
      .check(
        z.minimum(1, { error: 'must be at least 1' }),
        z.maximum(1_000, { error: 'is over 1000' }),
      ),
    ...takers,
  })
  .check(
    z.refine(({ roles, people }) => Boolean(roles ?? people), {
      error: 'must say who sees it: roles or people',
    }),
  );

const chain = z.strictObject({
  name,
  sample: z.optional(sample),
  steps: some(step).check(
    z.refine(isInOrder, {
      error: 'must begin with its one draft, and publish may only be the last',
    }),
    z.refine((steps) => new Set(steps.map((one) => one.key)).size === steps.length, {
      error: 'has two steps with one key',
    }),
  ),
});

const rule = z.strictObject({
  kind: z.optional(some(z.enum(KINDS))),
  privacy: z.optional(some(z.enum(['public', 'private', 'vault']))),
  topic: z.optional(some(name)),
  /** Codes of sections. */
  section: z.optional(some(name)),
  /** Whether its sender consents to publication. */
  consent: z.optional(z.boolean()),
  chain: key,
});
export type ApprovalRule = z.infer<typeof rule>;

const fitsAll = ({ chain: _, ...asked }: ApprovalRule): boolean =>
  Object.values(asked).every((value) => value === undefined);

/** `cities/<city>/approval.json`: which steps an answer takes before it is sent. The first rule that fits says which chain. */
export const approvalFile = z
  .strictObject({
    $comment: z.optional(z.unknown()),
    /** Between the last decision and the sending; in it the answer can be taken back. */
    holdSeconds: z
      .int({ error: 'must be a whole number of seconds' })
      .check(
        z.minimum(0, { error: 'must be at least 0' }),
        z.maximum(86_400, { error: 'is over a day' }),
      ),
    /** 後閲: open days after which whoever has not seen a decision yet hears of it once; without it nobody does. */
    seeWithinOpenDays: z.optional(
      z
        .int({ error: 'must be a whole number of open days' })
        .check(
          z.minimum(1, { error: 'must be at least 1' }),
          z.maximum(60, { error: 'is over 60' }),
        ),
    ),
    rules: some(rule),
    chains: z.record(key, chain),
  })
  .check(
    z.refine(({ rules, chains }) => rules.every((one) => Object.hasOwn(chains, one.chain)), {
      error: 'has a rule that names a chain that is not there',
    }),
    z.refine(({ rules }) => rules.some(fitsAll), {
      error: 'has no rule for the rest: the last one must name a chain alone',
    }),
  );
/** The city's rules for how an answer comes about. */
export type Approval = Omit<z.infer<typeof approvalFile>, '$comment'>;
