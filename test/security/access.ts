import {
  type InboxPage,
  OPERATIONS,
  type Operation,
  readInbox,
  readVoice,
  type StaffSubmission,
  type StaffVerb,
  VERB_OPERATIONS,
} from '../../core/contract/index.js';
import { progress } from '../bench/figure.js';
import { GUARDS, mayOf, type Person, sees, type Voice } from '../support/access-table.js';
import {
  addVoices,
  BODIES,
  concrete,
  nameOf,
  OWN,
  PEOPLE,
  refusals,
  refusedVerbs,
  said,
} from '../support/access-town.js';
import { type Ask, type Asked, askingAt, codeOf, eachOf, holding, json } from './asking.js';
import { atLeast, atMost, type Checked } from './checked.js';
import { sendTo, signInAt, startTown } from './town.js';

const AT_ONCE = 8;
const OWNERS = 8;

/** One request with the answer that it must get; what it says when it gets another. */
interface Try {
  readonly name: string;
  readonly asked: Asked;
  readonly isRight: (heard: Awaited<ReturnType<Ask>>) => boolean;
}

const bodyOf = (op: Operation) => (op.body ? json(op.example ?? {}) : { headers: {} });

/** Every operation by somebody without a session and without a secret. */
export const strangers = (): Try[] =>
  OPERATIONS.filter(({ stream }) => !stream).map((op) => {
    const guard = GUARDS[nameOf(op)];
    return {
      name: `stranger: ${nameOf(op)}`,
      asked: { method: op.method, path: concrete(op.path), ...bodyOf(op) },
      isRight: (heard) =>
        guard === 'anybody'
          ? heard.status > 0 && !['sign_in_required', 'forbidden'].includes(codeOf(heard))
          : guard === 'receipt'
            ? heard.status === 404
            : heard.status === 401,
    };
  });

/** Every operation of the desk that names its roles, by each who has none of them. */
export const withoutRole = (people: readonly Person[]): Try[] =>
  OPERATIONS.flatMap((op) => {
    const { who } = op;
    if (typeof who === 'string') return [];
    return people
      .filter(({ role }) => !who.includes(role))
      .map(({ name, cookie }) => {
        const { headers, ...body } = bodyOf(op);
        return {
          name: `${name}: ${nameOf(op)}`,
          asked: {
            method: op.method,
            path: concrete(op.path),
            headers: { ...headers, cookie },
            ...body,
          },
          isRight: ({ status }) => status === 403,
        };
      });
  });

/** On a voice that they do not see every verb ends at the same locked door: there each third has its turn. */
const triedVerbs = (person: Person, voice: Voice, turn: number): StaffVerb[] =>
  refusedVerbs(person, voice).filter((_, i) => sees(person, voice) || (i + turn) % 3 === 0);

/** Every voice by each kind of person: read, with what may be done; and the verbs that are not theirs. */
export const atVoices = (people: readonly Person[], voices: readonly Voice[]): Try[] => {
  let turn = 0;
  return people.flatMap((person) =>
    voices.flatMap((voice): Try[] => {
      const headers = { cookie: person.cookie };
      const name = `${person.name}, ${said(voice)}`;
      const read: Try = {
        name,
        asked: { method: 'GET', path: readVoice.path.replace(':id', voice.id), headers },
        isRight: ({ status, text }) =>
          sees(person, voice)
            ? status === 200 &&
              [...(JSON.parse(text) as StaffSubmission).may].sort().join() ===
                mayOf(person, voice).join()
            : status === 404,
      };
      const verbs = triedVerbs(person, voice, turn++).map((verb): Try => {
        const { headers: typed, body } = json({ version: 1, ...BODIES[verb] });
        return {
          name: `${name}: ${verb}`,
          asked: {
            ...{ method: 'POST', path: VERB_OPERATIONS[verb].path.replace(':id', voice.id) },
            ...{ headers: { ...typed, ...headers }, body },
          },
          isRight: ({ status }) => refusals(person, voice).includes(status),
        };
      });
      return [read, ...verbs];
    }),
  );
};

/** What each finds in the list, which must be what they may see. */
const inLists = (people: readonly Person[], voices: readonly Voice[]): Try[] =>
  people.map((person) => ({
    name: `${person.name}: the list`,
    asked: {
      ...{ method: 'GET', path: `${readInbox.path}?view=all&limit=100` },
      headers: { cookie: person.cookie },
    },
    isRight: ({ text }) => {
      const found = new Set((JSON.parse(text) as InboxPage).items.map(({ id }) => id));
      return voices.every((voice) => found.has(voice.id) === sees(person, voice));
    },
  }));

type Owner = { readonly receipt: string; readonly secret: string };
/** Every operation of a receipt with the secret of each other voice. */
export const byOthers = (owners: readonly Owner[]): Try[] =>
  OPERATIONS.filter(({ who }) => who === 'receipt').flatMap((op) =>
    owners.flatMap(({ receipt }) =>
      owners
        .filter((other) => other.receipt !== receipt)
        .map(({ secret }): Try => {
          const { headers, ...body } = bodyOf(op);
          return {
            name: `another one's secret: ${nameOf(op)}`,
            asked: {
              ...{
                method: op.method,
                path: concrete(op.path.replace(':receipt', receipt)),
                ...body,
              },
              headers: { ...headers, ...holding(secret) },
            },
            isRight: (heard) => heard.status === 404 && codeOf(heard) === 'receipt_unknown',
          };
        }),
    ),
  );

/** Does all of it; gives the names of what was answered otherwise than meant. */
export const tryAll = async (ask: Ask, tries: readonly Try[]): Promise<string[]> => {
  const wrong: string[] = [];
  await eachOf(tries, AT_ONCE, async ({ name, asked, isRight }) => {
    const heard = await ask(asked);
    if (!isRight(heard)) wrong.push(`${name}: ${heard.status} ${codeOf(heard)}`);
  });
  return wrong;
};

/** Does each kind of person do exactly what they are meant to, at every door, with every voice, on a real server? */
export const checkAccess = async (): Promise<Checked[]> => {
  const town = await startTown('access', { people: PEOPLE });
  const { ask, end } = askingAt(town.api, AT_ONCE);
  const { query } = town.database;
  const people: Person[] = [];
  for (const { login, sections: _sections, roles: _roles, ...person } of PEOPLE)
    people.push({ ...person, ...(await signInAt(ask, login)) });
  const [section] = await query<{ id: string }>('select id from sections where code = $1', [OWN]);
  const voices = await addVoices((sql, values) => query(sql, values), section?.id ?? '');
  const owners: Owner[] = [];
  for (let i = 0; i < OWNERS; i++)
    owners.push(await sendTo(ask, i % 2 ? { kind: 'consultation', topic: 'dv' } : {}));
  const before = await query('select id, status, version from submissions order by id');
  const tries = [
    ...strangers(),
    ...withoutRole(people),
    ...atVoices(people, voices),
    ...inLists(people, voices),
    ...byOthers(owners),
  ];
  const wrong = await tryAll(ask, tries);
  const after = await query('select id, status, version from submissions order by id');
  end();
  await town.end();
  for (const one of wrong.slice(0, 20)) progress(`  WRONG ${one}`);
  // What strangers may send is one voice more; of those that were there nothing may have changed.
  const changed = before.filter(
    (row) => !after.some((same) => JSON.stringify(same) === JSON.stringify(row)),
  );
  progress(`  ${tries.length} requests of ${people.length} people at ${voices.length} voices`);
  return [
    atLeast('access_checked', 'count', tries.length, 8_000),
    atMost('access_wrong', 'count', wrong.length, 0),
    atMost('access_changed', 'count', changed.length, 0),
  ];
};
