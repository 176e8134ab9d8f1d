import { describe, expect, test } from 'vitest'
import * as fc from 'fast-check'
import { zipSync } from 'fflate'
import { buildWorkbook, sheetOf, textCell } from '../testing/build-workbook.ts'
import { toTcvn3 } from './letters/tcvn3.ts'
import { toVni } from './letters/vni.ts'
import { readGrids, type GridHints } from './read-grids.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

function grids(bytes: Uint8Array, hints: GridHints = {}) {
  const reading = readGrids('file', bytes, hints)
  if (reading.kind === 'unreadable') throw new Error(reading.issues[0]?.code)
  return reading
}

const cellsOf = (bytes: Uint8Array, hints: GridHints = {}) =>
  grids(bytes, hints).grids[0]!.rows.map(({ cells }) => cells.map(({ text }) => text))
const codes = (bytes: Uint8Array, hints: GridHints = {}) => readGrids('file', bytes, hints).issues.map(({ code }) => code)
const oneSheet = (xml: string, more: Partial<Parameters<typeof buildWorkbook>[0]> = {}) =>
  buildWorkbook({ sheets: [{ name: 'Biểu 1', xml }], ...more })
const small = oneSheet(
  sheetOf([
    ['Tỉnh', 2020],
    ['Hà Tĩnh', 30.26],
  ]),
)

describe('delimited text', () => {
  test('cells are cleaned, rows keep their lines, a line break inside a cell stays', () => {
    const reading = grids(utf8('\ufeffTỉnh;"Sơ bộ -\nPrel 2017"\r\n\r\n Hà\u00a0Nội ;1,5;;\r\n;;\r\n'))
    expect(reading).toMatchObject({ container: 'text', encoding: 'utf-8-bom', delimiter: ';', issues: [] })
    expect(reading.grids).toEqual([
      {
        sheet: null,
        merged: [],
        hiddenColumns: [],
        rows: [
          { line: 1, cells: [{ text: 'Tỉnh' }, { text: 'Sơ bộ -\nPrel 2017' }] },
          { line: 4, cells: [{ text: 'Hà Nội' }, { text: '1,5' }] },
        ],
      },
    ])
  })

  test("Excel's line sep=; is honoured and dropped, and counts as a line", () => {
    const reading = grids(utf8('sep=;\r\na,b;c\r\n'))
    expect(reading.grids[0]!.rows).toEqual([{ line: 2, cells: [{ text: 'a,b' }, { text: 'c' }] }])
  })

  test('a lost letter is kept and named with line and column', () => {
    expect(grids(utf8('Tỉnh,b\nHà N\ufffdi,1\n')).issues).toMatchObject([
      { code: 'letter-lost', line: 2, column: 'A', severity: 'warning' },
    ])
  })

  test('a doubtful encoding is said with an example word, and what a person says is taken', () => {
    const bytes = new Uint8Array(Buffer.from('Tû lÖ;1', 'latin1'))
    expect(grids(bytes)).toMatchObject({ encoding: 'tcvn3', issues: [{ code: 'encoding-guessed', severity: 'warning' }] })
    expect(grids(bytes, { encoding: 'tcvn3' })).toMatchObject({ encoding: 'tcvn3', issues: [] })
    expect(cellsOf(bytes, { encoding: 'windows-1252', delimiter: ',' })).toEqual([['Tû lÖ;1']])
  })

  test('2,000 columns are read, 2,001 are refused', () => {
    const row = (columns: number) => utf8(`${Array.from({ length: columns }, () => 'x').join(';')}\n`)
    expect(cellsOf(row(2000))[0]).toHaveLength(2000)
    expect(readGrids('a.csv', row(2001)).issues).toMatchObject([{ code: 'too-many-columns', line: 1 }])
    expect(cellsOf(utf8(`a;b${';'.repeat(5000)}`))).toEqual([['a', 'b']])
  })

  test("a cell longer than Excel's is refused with its place", () => {
    expect(readGrids('a.csv', utf8(`a;b\n1;${'x'.repeat(32_768)}\n`)).issues).toMatchObject([
      { code: 'cell-too-long', line: 2, column: 'B' },
    ])
  })

  test('a file with too many cells is refused before it is split', () => {
    expect(codes(utf8(','.repeat(20_000_001)))).toEqual(['too-many-cells'])
  })
})

describe('what is no table is refused with a clear code', () => {
  const ole = (name: string) =>
    new Uint8Array(
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(504), Buffer.from(name, 'utf16le')]),
    )
  const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, utf8('<x/>')])))
  const encrypted = Uint8Array.from(small)
  const directory = Buffer.from(encrypted.buffer).indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
  encrypted[directory + 8]! |= 1

  test.each([
    ['no bytes', new Uint8Array(), 'file-empty'],
    ['blanks', utf8(' \n;;\n'), 'file-empty'],
    ['invisible characters only', utf8('\u200b;\u200b\n'), 'file-empty'],
    ['a PDF', utf8('%PDF-1.7\n1 0 obj\n'), 'file-not-text'],
    ['a PNG picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'file-not-text'],
    ['a JPEG picture', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46]), 'file-not-text'],
    ['NUL bytes', utf8('a,b\n1,\0\n'), 'file-not-text'],
    ['a web page named .xls', utf8('<html><table><tr><td>1</td></tr></table></html>'), 'file-is-web-page'],
    ['an open quotation mark', utf8('a,b\n1,"2\n3,4\n'), 'quotes-broken'],
    ['no known encoding', Uint8Array.from([0x81, 0xff, 0x8d, 0xfe, 0x90, 0x9d]), 'encoding-unknown'],
    ['an old workbook', ole('Workbook'), 'workbook-legacy'],
    ['a workbook with a password', ole('EncryptedPackage'), 'workbook-encrypted'],
    ['an old Word document', ole('WordDocument'), 'file-not-text'],
    ['a workbook in an encrypted zip', encrypted, 'workbook-encrypted'],
    ['a truncated workbook', small.subarray(0, small.length - 30), 'workbook-truncated'],
    ['the first bytes of one', small.subarray(0, 3), 'workbook-truncated'],
    ['a Word document', zip('[Content_Types].xml', 'word/document.xml'), 'file-not-text'],
    ['an OpenDocument spreadsheet', zip('mimetype', 'content.xml'), 'workbook-open-document'],
    ['a binary workbook', zip('xl/workbook.bin'), 'workbook-binary'],
    ['an archive of other files', zip('a.csv', 'b.csv'), 'workbook-missing'],
    ['an empty workbook', oneSheet('<sheetData/>'), 'file-empty'],
    [
      'a DTD',
      oneSheet('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///x">]><worksheet><sheetData/></worksheet>'),
      'workbook-unsafe',
    ],
    ['broken XML', oneSheet('<?xml version="1.0"?><worksheet><sheetData></worksheet>'), 'workbook-damaged'],
    ['XML that stops', oneSheet('<?xml version="1.0"?><worksheet><sheetData><row><c><v>1'), 'workbook-damaged'],
    ['a text that is not there', oneSheet('<sheetData><row><c t="s"><v>7</v></c></row></sheetData>'), 'workbook-damaged'],
    ['a row beyond the last', oneSheet('<sheetData><row r="1048577"><c><v>1</v></c></row></sheetData>'), 'too-many-rows'],
    ['a column beyond 2,000', oneSheet('<sheetData><row r="4"><c r="BXY4"><v>1</v></c></row></sheetData>'), 'too-many-columns'],
  ])('%s', (_, bytes, code) => {
    const reading = readGrids('a.csv', bytes)
    expect(reading).toMatchObject({ kind: 'unreadable', issues: [{ code, severity: 'error' }] })
    expect(reading.issues[0]!.message).not.toBe(reading.issues[0]!.messageEn)
  })

  test('a part that unpacks to far more than it takes is refused', () => {
    const bomb = oneSheet('<sheetData/>', { parts: { 'xl/sharedStrings.xml': new Uint8Array(64 * 1024 * 1024).fill(32) } })
    expect(codes(bomb)).toEqual(['workbook-too-large'])
  })

  test('an archive that declares more than the limit is refused before anything is unpacked', () => {
    const declared = Uint8Array.from(small)
    const at = Buffer.from(declared.buffer).indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
    new DataView(declared.buffer).setUint32(at + 24, 0xfffffff0, true)
    expect(codes(declared)).toEqual(['workbook-too-large'])
  })

  test('a part that is longer than it declares, or whose checksum is wrong, is refused', () => {
    for (const field of [16, 24]) {
      const changed = Uint8Array.from(small)
      const at = Buffer.from(changed.buffer).lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
      changed[at + field]! ^= 1
      expect(codes(changed)).toEqual(['workbook-damaged'])
    }
  })
})

describe('workbooks', () => {
  test('2,000 columns are read', () => {
    const reading = cellsOf(oneSheet('<sheetData><row r="4"><c r="BXX4"><v>1</v></c></row></sheetData>'))
    expect(reading[0]).toHaveLength(2000)
  })

  test('texts, numbers, truth values, errors, formulas and days', () => {
    const bytes = oneSheet(
      `<sheetData><row r="2"><c r="A2" t="s"><v>0</v></c>${textCell('B2', 'a &amp; b &#x1ed9;')}<c r="C2" t="b"><v>1</v></c><c r="D2" t="e"><v>#DIV/0!</v></c>` +
        '<c r="E2" t="str"><f>A2</f><v>x_x000D_\ny</v></c><c r="F2"><f>1</f><v>30.259999999999998</v></c><c r="G2" s="1"><v>0.305</v></c>' +
        '<c r="H2" s="2"><v>45292</v></c><c r="I2"><f>Z9</f></c><c r="K2" s="3"><v>1</v></c><c r="L2" t="d" s="2"><v>2024-01-31T00:00:00</v></c></row></sheetData>',
      {
        strings: '<si><r><rPr><b/></rPr><t>Hà</t></r><r><t xml:space="preserve"> Nội</t></r><rPh sb="0" eb="1"><t>phonetic</t></rPh></si>',
        styles:
          '<numFmts><numFmt numFmtId="164" formatCode="00"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
          '<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>',
      },
    )
    const reading = grids(bytes)
    expect(reading).toMatchObject({ container: 'workbook', encoding: 'utf-8', delimiter: null })
    expect(reading.grids[0]!.rows).toEqual([
      {
        line: 2,
        cells: [
          { text: 'Hà Nội' },
          { text: 'a & b ộ' },
          { text: 'TRUE' },
          { text: '#DIV/0!' },
          { text: 'x\ny', formula: true },
          { text: '30.26', number: 30.259999999999998, formula: true },
          { text: '30.5%', number: 0.305 },
          { text: '01/01/2024', number: 45292, date: '2024-01-01' },
          { text: '' },
          { text: '' },
          { text: '01', number: 1 },
          { text: '31/01/2024', date: '2024-01-31' },
        ],
      },
    ])
    expect(reading.issues).toMatchObject([{ code: 'formula-without-value', message: expect.stringContaining('I2') }])
  })

  test('cells and rows without a reference follow one another', () => {
    expect(grids(oneSheet(sheetOf([['a', 1], [], ['b']]))).grids[0]!.rows.map(({ line, cells }) => [line, cells.length])).toEqual([
      [1, 2],
      [3, 1],
    ])
  })

  test.each([
    ['the strict dialect', { strict: true }],
    ['prefixed elements', { prefix: 'x' }],
    ['both', { strict: true, prefix: 'ns0' }],
  ])('%s', (_, more) => {
    expect(cellsOf(oneSheet(sheetOf([['Tỉnh', 2020]]), more))).toEqual([['Tỉnh', '2020']])
  })

  test('days are counted from 1904 where the workbook says so', () => {
    const bytes = oneSheet('<sheetData><row><c s="0"><v>0</v></c></row></sheetData>', {
      date1904: true,
      styles: '<cellXfs><xf numFmtId="14"/></cellXfs>',
    })
    expect(grids(bytes).grids[0]!.rows[0]!.cells[0]!.date).toBe('1904-01-01')
  })

  test('merged areas hold the text of their first cell everywhere', () => {
    const rows = `<row r="1">${textCell('A1', 'Tỉnh')}${textCell('B1', 'Tổng số')}</row><row r="2">${textCell('B2', 'Nam')}${textCell('C2', 'Nữ')}</row><row r="3"><c r="D3"/></row>`
    const bytes = oneSheet(`<sheetData>${rows}</sheetData><mergeCells><mergeCell ref="A1:A3"/><mergeCell ref="B1:C1"/></mergeCells>`)
    const [grid] = grids(bytes).grids
    expect(grid!.rows).toEqual([
      { line: 1, cells: [{ text: 'Tỉnh' }, { text: 'Tổng số' }, { text: 'Tổng số', merged: true }] },
      { line: 2, cells: [{ text: 'Tỉnh', merged: true }, { text: 'Nam' }, { text: 'Nữ' }] },
    ])
    expect(grid!.merged).toHaveLength(2)
  })

  test('hidden rows and columns are read, marked and named once a sheet', () => {
    const rows = [1, 2, 3, 5]
      .map((line) => `<row r="${line}"${line === 1 ? '' : ' hidden="1"'}>${textCell(`A${line}`, 'x')}${textCell(`C${line}`, 'y')}</row>`)
      .join('')
    const reading = grids(oneSheet(`<cols><col min="3" max="16384" hidden="1"/></cols><sheetData>${rows}</sheetData>`))
    expect(reading.grids[0]!.rows.map((row) => row.hidden ?? false)).toEqual([false, true, true, true])
    expect(reading.issues).toMatchObject([{ code: 'parts-hidden', message: expect.stringContaining('dòng 2–3, 5; cột C.') }])
  })

  test('hidden sheets are left out and named; one that is asked for is read', () => {
    const bytes = buildWorkbook({
      sheets: [
        { name: 'A', xml: sheetOf([['a']]) },
        { name: 'B', xml: sheetOf([['b']]), state: 'hidden' },
        { name: 'C', xml: sheetOf([['c']]) },
        { name: 'D', xml: sheetOf([['d']]), state: 'veryHidden' },
      ],
    })
    expect(grids(bytes).grids.map((grid) => grid.sheet)).toEqual(['A', 'C'])
    expect(grids(bytes).issues).toMatchObject([{ code: 'sheets-hidden', message: expect.stringContaining('"B", "D"') }])
    expect(cellsOf(bytes, { sheet: 'B' })).toEqual([['b']])
    expect(codes(bytes, { sheet: 'E' })).toEqual(['sheet-unknown'])
  })

  test('cells in the fonts of TCVN3 and VNI are read as a person sees them, those of Unicode as they are', () => {
    const cells = ['Tû lÖ', 'uû ban', 'Hà Nội', 'Tyû leä', 'Total', 'Tỷ lệ'].map((text, index) => textCell(`${'ABCDEF'[index]!}1`, text))
    const styled = cells.map((cell, index) => cell.replace('<c ', `<c s="${[1, 2, 0, 3, 1, 1][index]!}" `)).join('')
    const fonts = ['Arial', '.VnTime', '.VnTimeH', 'VNI-Times'].map((name) => `<font><name val="${name}"/></font>`).join('')
    const styles = `<fonts>${fonts}</fonts><cellXfs>${[0, 1, 2, 3].map((id) => `<xf numFmtId="0" fontId="${id}"/>`).join('')}</cellXfs>`
    expect(cellsOf(oneSheet(`<sheetData><row r="1">${styled}</row></sheetData>`, { styles }))).toEqual([
      ['Tỷ lệ', 'UỶ BAN', 'Hà Nội', 'Tỷ lệ', 'Total', 'Tỷ lệ'],
    ])
  })

  test.each([
    ['tcvn3', toTcvn3],
    ['vni', toVni],
  ] as const)('texts of a whole workbook in %s are read without its fonts', (encoding, write) => {
    const texts = ['Tỷ lệ nữ đại biểu', 'Hội đồng nhân dân', 'quyết định']
    const bytes = oneSheet(sheetOf(texts.map((text) => [write(text), 1])))
    expect(grids(bytes).encoding).toBe(encoding)
    expect(cellsOf(bytes).map(([text]) => text)).toEqual(texts)
  })
})

describe('no bytes make it throw', () => {
  const rich = oneSheet(
    `<cols><col min="2" max="2" hidden="1"/></cols>${sheetOf([
      ['Tỉnh', 2020, 0.5],
      ['Hà Tĩnh', 30.26, 45292],
    ])}<mergeCells><mergeCell ref="A1:B2"/></mergeCells>`,
    { strings: '<si><t>x</t></si>', styles: '<cellXfs><xf numFmtId="14"/></cellXfs>' },
  )
  const csv = utf8('Tỉnh;"Sơ bộ\n2020"\nHà Tĩnh;1,5\n')
  /** A fault of the reader would be caught, and told by this code. */
  const isReading = (bytes: Uint8Array) => !codes(bytes).some((code) => code === 'file-unreadable' || code === 'file-too-complex')

  test('random ones', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), isReading))
  })

  test('random ones behind the marks of files', () => {
    const mark = fc.constantFrom([0x50, 0x4b, 3, 4], [0x50, 0x4b, 5, 6], [0xd0, 0xcf, 0x11, 0xe0], [0xff, 0xfe], [0xef, 0xbb, 0xbf])
    fc.assert(fc.property(mark, fc.uint8Array({ maxLength: 300 }), (head, rest) => isReading(Uint8Array.from([...head, ...rest]))))
  })

  test.each([
    ['a workbook', rich],
    ['a text', csv],
  ])('%s that is cut anywhere', (_, bytes) => {
    fc.assert(fc.property(fc.nat(bytes.length), (length) => isReading(bytes.subarray(0, length))))
  })

  test.each([
    ['a workbook', rich],
    ['a text', csv],
  ])('%s with bits turned', (_, bytes) => {
    const flips = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(7)), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(flips, (found) => {
        const changed = Uint8Array.from(bytes)
        for (const [at, bit] of found) changed[at]! ^= 1 << bit
        return isReading(changed)
      }),
      { numRuns: 300 },
    )
  })

  test('a sheet with any XML', () => {
    const piece = fc.constantFrom(
      '<row>',
      '</row>',
      '<c r="A1" t="s">',
      '<c t="inlineStr">',
      '</c>',
      '<v>',
      '</v>',
      '<is>',
      '</is>',
      '<t>',
      '</t>',
      '1',
      '-1',
      '&#0;',
      '<f/>',
      '<mergeCell ref="A1:XFD1048576"/>',
      '<sheetData>',
      '</sheetData>',
      '<![CDATA[x]]>',
      '<row r="0">',
      '<col min="1" max="9" hidden="1"/>',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) =>
        isReading(oneSheet(`<sheetData><row><c><v>1</v></c></row></sheetData>${pieces.join('')}`)),
      ),
      {
        numRuns: 200,
      },
    )
  })

  test('what Excel writes of a grid is read as that grid', () => {
    const cell = fc.oneof(fc.integer({ min: -1e6, max: 1e6 }), fc.constantFrom('Hà Nội', 'x', '=1+1', '-5', '@a'))
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        expect(cellsOf(oneSheet(sheetOf(rows)))).toEqual(rows.map((row) => row.map(String)))
      }),
    )
  })
})
