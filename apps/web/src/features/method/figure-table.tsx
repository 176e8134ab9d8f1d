import styles from './figure-table.module.css'

interface FigureTableProps {
  readonly caption: string
  readonly hiddenCaption?: boolean
  readonly columns: readonly string[]
  /** Written cells; the first of each row is its name. */
  readonly rows: readonly (readonly string[])[]
  /** Rows that are set apart by their number. */
  readonly strong?: readonly number[]
}

/** A table of figures, names on the left and numbers on the right; it scrolls by itself where it is too wide. */
export function FigureTable({ caption, hiddenCaption = false, columns, rows, strong = [] }: FigureTableProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div className={styles['scroll']} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles['table']}>
        <caption className={hiddenCaption ? 'visually-hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], i) => (
            <tr key={name} data-strong={strong.includes(i) ? '' : undefined}>
              <th scope="row">{name}</th>
              {cells.map((cell, column) => (
                <td key={columns[column + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
