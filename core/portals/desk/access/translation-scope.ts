import { hasRole, type StaffActor } from '../../../base/kernel/index.js';
import { join, raw, type Sql, sql } from '../../../base/sql/index.js';

/**
 * Whose texts a person may translate, as a SQL condition over submissions under an alias; asked of translations only, so a
 * translator sees of a consultation the text that is to be translated and nothing beside it. What is confided (`vault`) is
 * translated by the counsellors of its desk. Deny by default; nobody before routing has read a voice.
 */
export const translatableBy = (actor: StaffActor, alias = 's'): Sql => {
  const s = raw(alias);
  const own = sql`${s}.section_id = any(${[...actor.sectionIds]}::uuid[])`;
  const open = sql`${s}.privacy in ('public', 'private')`;
  const ways = [
    ...(hasRole(actor, 'translator') ? [open] : []),
    ...(hasRole(actor, 'clerk', 'counsellor') ? [sql`(${open} and ${own})`] : []),
    ...(hasRole(actor, 'counsellor')
      ? [sql`(${s}.privacy = 'vault' and (${own} or ${s}.section_id is null))`]
      : []),
  ];
  return ways.length
    ? sql`(${s}.status not in ('received', 'withdrawn') and (${join(ways, ' or ')}))`
    : sql`false`;
};

/**
 * Which questions of others a person may translate, with their answers, over `shared_questions` under an alias: they are for
 * everybody, so every translator, and who answers people in the section that wrote them.
 */
export const sharedTranslatableBy = (actor: StaffActor, alias: string): Sql => {
  const q = raw(alias);
  if (hasRole(actor, 'translator')) return sql`${q}.id is not null`;
  return hasRole(actor, 'clerk', 'counsellor')
    ? sql`${q}.section_id = any(${[...actor.sectionIds]}::uuid[])`
    : sql`false`;
};
