import { cellName } from '@moc/core'
import type writeXlsxFile from 'write-excel-file/node'
import {
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from 'write-excel-file/utility'
import type { RuledCells, WrittenSheet } from './workbook.ts'

/** A change to the parts of a workbook while it is written. */
export type WorkbookFeature = NonNullable<NonNullable<Parameters<typeof writeXlsxFile>[1]>['features']>[number]

/** Hides the sheets that say so: Excel lists them under "Unhide", a reader of forms finds them. */
export function hideSheets(sheets: readonly WrittenSheet[]): WorkbookFeature {
  const hidden = new Set(sheets.filter((sheet) => sheet.hidden).map(({ name }) => name))
  return {
    files: {
      transform: {
        'xl/workbook.xml': {
          transformElementAttributes: (tag, attributes) =>
            tag === 'sheet' && hidden.has(String(attributes['name'])) ? { ...attributes, state: 'hidden' } : attributes,
        },
      },
    },
  }
}

/** Puts the rules of what may be typed into each sheet, as drop-downs and checked numbers. */
export function ruleCells(sheets: readonly WrittenSheet[]): WorkbookFeature {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            const rules = sheets[sheetIndex]?.rules ?? []
            if (rules.length === 0) return xml
            const markup = `<dataValidations count="${rules.length}">${rules.map(writeRule).join('')}</dataValidations>`
            return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, siblings, 'worksheet')
          },
        },
      },
    },
  }
}

/** The order in which ECMA-376 (18.3.1.99) wants the parts of a sheet; Excel repairs a file that has another. */
const siblings = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetProtection',
  'autoFilter',
  'mergeCells',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'drawing',
]

function writeRule({ column, firstRow, lastRow, rule, message }: RuledCells): string {
  const cells = `${cellName(column, firstRow)}:${cellName(column, lastRow)}`
  const said = `errorStyle="stop" allowBlank="1" showErrorMessage="1" showInputMessage="1" error="${sanitizeAttributeValue(message)}" sqref="${cells}"`
  if (rule.kind === 'list') {
    const list = sanitizeTextContent(`"${rule.values.join(',')}"`)
    return `<dataValidation type="list" ${said}><formula1>${list}</formula1></dataValidation>`
  }
  const { least, most } = rule
  const [operator, first, second] =
    least !== null && most !== null
      ? ['between', least, most]
      : least !== null
        ? ['greaterThanOrEqual', least, null]
        : ['lessThanOrEqual', most ?? 0, null]
  const formulas = `<formula1>${first}</formula1>${second === null ? '' : `<formula2>${second}</formula2>`}`
  return `<dataValidation type="${rule.kind}" operator="${operator}" ${said}>${formulas}</dataValidation>`
}
