/** What a file may hold at most; beyond it, it is refused with a sentence that names the limit. */
export const gridLimits = {
  /** Columns of a row, in a text and in a sheet; a row of exactly so many is read. */
  columns: 2000,
  /** Rows of a sheet: Excel's own limit. */
  sheetRows: 1_048_576,
  /** Cells of all rows together, read or copied over merged areas. */
  cells: 20_000_000,
  /** Characters of a cell: Excel's own limit. */
  cellLength: 32_767,
  /** Sheets of a workbook. */
  sheets: 500,
  /** Parts inside a workbook's archive. */
  parts: 20_000,
  /** Bytes of all parts together once unpacked: as the archive declares them, and as they turn out to be. */
  unpackedBytes: 1024 * 1024 * 1024,
  /** Bytes of a part that holds no cells or texts: lists of sheets, styles. */
  smallPartBytes: 64 * 1024 * 1024,
  /** Texts that cells refer to, and merged areas of a sheet. */
  strings: 5_000_000,
  mergedAreas: 200_000,
  /** How many times its packed size a part may unpack to, once it is larger than `ratioFreeBytes`. Sheets of Excel stay below 100. */
  ratio: 250,
  ratioFreeBytes: 16 * 1024 * 1024,
  /** Characters of XML without the end of an element: a cell of Excel holds at most 32,767. */
  xmlGap: 4 * 1024 * 1024,
} as const
