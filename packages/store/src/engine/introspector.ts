import { sql, type ColumnMetadata, type DatabaseIntrospector, type Kysely, type SchemaMetadata, type TableMetadata } from 'kysely'

interface ColumnRow {
  table_schema: string
  table_name: string
  table_type: string
  column_name: string
  data_type: string
  is_nullable: string
  column_default: string | null
}

/** Answers Kysely's questions about schemas and tables from `information_schema`. */
export function createIntrospector(db: Kysely<unknown>): DatabaseIntrospector {
  return {
    async getSchemas(): Promise<SchemaMetadata[]> {
      const { rows } = await sql<{ name: string }>`select distinct schema_name as name from information_schema.schemata order by 1`.execute(
        db,
      )
      return rows
    },
    async getTables(): Promise<TableMetadata[]> {
      const { rows } = await sql<ColumnRow>`
        select c.table_schema, c.table_name, t.table_type, c.column_name, c.data_type, c.is_nullable, c.column_default
        from information_schema.columns c
        join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
        where c.table_schema not in ('information_schema', 'pg_catalog')
        order by c.table_schema, c.table_name, c.ordinal_position`.execute(db)
      const tables = Map.groupBy(rows, (row) => `${row.table_schema}.${row.table_name}`)
      return [...tables.values()].map(toTable)
    },
  }
}

function toTable(columns: ColumnRow[]): TableMetadata {
  const first = columns[0]!
  return {
    name: first.table_name,
    schema: first.table_schema,
    isView: first.table_type === 'VIEW',
    isForeign: false,
    columns: columns.map(toColumn),
  }
}

function toColumn(row: ColumnRow): ColumnMetadata {
  return {
    name: row.column_name,
    dataType: row.data_type,
    isNullable: row.is_nullable === 'YES',
    hasDefaultValue: row.column_default !== null,
    isAutoIncrementing: row.column_default?.startsWith('nextval') ?? false,
  }
}
