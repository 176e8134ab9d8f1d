import { destatisSource } from './destatis.ts'
import { escapApiSource, escapCsiSource } from './escap.ts'
import { eurostatSource } from './eurostat.ts'
import type { RuleSource } from './rule-source.ts'
import { statCanSource } from './statcan.ts'
import { unsdSource } from './unsd.ts'

/** Every official rule with where it comes from and how far it was checked, in the order in which screens list them. */
export const ruleSources: readonly RuleSource[] = [
  eurostatSource,
  statCanSource,
  destatisSource,
  unsdSource,
  escapCsiSource,
  escapApiSource,
]
