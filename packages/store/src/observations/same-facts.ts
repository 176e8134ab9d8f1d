import { sql, type RawBuilder, type SqlBool } from 'kysely'

/** The facts in which two values of one key have to agree for the later to be "unchanged". */
export const comparedFacts = ['value', 'numerator', 'denominator', 'status', 'source', 'note', 'verification'] as const

/** Whether two rows, named by their aliases, hold the same facts; a null equals a null. */
export function sameFacts(a: string, b: string): RawBuilder<SqlBool> {
  const pairs = comparedFacts.map((fact) => sql`${sql.ref(`${a}.${fact}`)} is not distinct from ${sql.ref(`${b}.${fact}`)}`)
  return sql<SqlBool>`(${sql.join(pairs, sql` and `)})`
}
