import { findElement, replaceElement, sanitizeTextContent } from 'write-excel-file/utility'
import type { WorkbookFeature } from './sheet-features.ts'
import type { WrittenSheet } from './workbook.ts'

/** Makes sheets print on A4 as wide as the page, with their header rows at the top of every page. */
export function printSheets(sheets: readonly WrittenSheet[]): WorkbookFeature {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => fitToWidth(xml, sheets[sheetIndex]?.landscape ?? false),
        },
        'xl/workbook.xml': { transform: (xml) => nameTitles(xml, sheets) },
      },
    },
  }
}

function fitToWidth(xml: string, landscape: boolean): string {
  const setup = `<pageSetup paperSize="9" orientation="${landscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/>`
  const old = findElement(xml, 'pageSetup')
  const withSetup = old === undefined ? insertAfter(xml, 'pageMargins', setup) : replaceElement(xml, old, setup)
  // `sheetPr` is the first part of a sheet (ECMA-376, 18.3.1.99).
  return withSetup.replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
}

function insertAfter(xml: string, tag: string, markup: string): string {
  const at = xml.indexOf(`<${tag}`)
  if (at < 0) return xml.replace('</worksheet>', `${markup}</worksheet>`)
  const end = xml.indexOf('>', at) + 1
  return `${xml.slice(0, end)}${markup}${xml.slice(end)}`
}

function nameTitles(xml: string, sheets: readonly WrittenSheet[]): string {
  const names = sheets.flatMap(({ name, headerRows }, index) =>
    headerRows === 0
      ? []
      : [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${sanitizeTextContent(`'${name.replaceAll("'", "''")}'!$1:$${headerRows}`)}</definedName>`,
        ],
  )
  return names.length === 0 ? xml : xml.replace('<definedNames/>', `<definedNames>${names.join('')}</definedNames>`)
}
