import { gridLimits } from '../limits.ts'
import { tooManyCells } from '../messages.ts'
import { fontWriting, readInFont, type FontWriting } from './font-writing.ts'
import type { Archive } from './open-archive.ts'
import { readXml, type XmlListener } from './read-xml.ts'
import { Refusal } from './refusal.ts'

/** A text of a workbook; `inFont` where a run of it was read in a legacy font, so that it is Unicode already. */
export interface RichText {
  readonly text: string
  readonly inFont: boolean
}

/** Gathers the runs of a rich text (`si`, `is`); phonetic runs are dropped, `_x000D_` and the like resolved. */
export function createTextGatherer(): XmlListener & { readonly start: () => void; readonly take: () => RichText } {
  let runs: string[] = []
  let inText = false
  let phonetic = 0
  let font: FontWriting | null = null
  let inFont = false
  let own = ''
  return {
    start() {
      runs = []
      inText = false
      phonetic = 0
      font = null
      inFont = false
    },
    open(name, attributes) {
      if (name === 'rPh') phonetic += 1
      else if (name === 'r') font = null
      else if (name === 'rFont') font = fontWriting(attributes()['val'] ?? '')
      else if (name === 't' && phonetic === 0) {
        inText = true
        own = ''
      }
    },
    close(name) {
      if (name === 'rPh') phonetic -= 1
      else if (name === 't' && inText) {
        inText = false
        const text = unescapeText(own)
        const seen = font === null ? null : readInFont(text, font)
        if (seen !== null) inFont = true
        runs.push(seen ?? text)
      }
    },
    text(text) {
      if (inText) own += text
    },
    take: () => ({ text: runs.length === 1 ? runs[0]! : runs.join(''), inFont }),
  }
}

/** Excel writes characters that XML does not take as `_xHHHH_`. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code) => String.fromCharCode(Number.parseInt(String(code), 16)))
}

/** The texts that cells refer to by number; none where the part is missing. Throws `Refusal` where it is damaged. */
export function readStrings(archive: Archive, part: string): readonly RichText[] {
  const strings: RichText[] = []
  const gatherer = createTextGatherer()
  const listener: XmlListener = {
    open(name, attributes) {
      if (name === 'si') gatherer.start()
      else gatherer.open(name, attributes)
    },
    close(name) {
      if (name === 'si') strings.push(gatherer.take())
      else gatherer.close(name)
      if (strings.length > gridLimits.strings) throw new Refusal(tooManyCells())
    },
    text: gatherer.text,
  }
  readXml(archive, part, listener, gridLimits.unpackedBytes)
  return strings
}
