// oxlint-disable-next-line typescript/triple-slash-reference -- the parser ships no types; these come along wherever this file is compiled.
/// <reference path="./saxen.d.ts" />
import { Parser } from 'saxen'
import { gridLimits } from '../limits.ts'
import { archiveBomb, workbookDamaged, xmlWithDoctype } from '../messages.ts'
import type { Archive } from './open-archive.ts'
import { Refusal } from './refusal.ts'

/** Who listens to a part of a workbook. Names come without the prefix of the root; elements of other namespaces that have a prefix keep it. */
export interface XmlListener {
  readonly open: (name: string, attributes: () => Readonly<Record<string, string>>) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
}

const whole = 8 * 1024 * 1024

/**
 * Reads a part of a workbook element by element; false where there is no such part.
 * Throws `Refusal` where it is larger than `most` bytes, no well-formed XML, declares a DTD or entities, or goes on too long without the end of an element.
 */
export function readXml(archive: Archive, part: string, listener: XmlListener, most: number = gridLimits.smallPartBytes): boolean {
  const parser = createParser(part, listener)
  let decoder: InstanceType<typeof TextDecoder> | null = null
  let waiting: string[] = []
  let length = 0
  let first = true
  const write = (): void => {
    parser.write(waiting.join(''))
    waiting = []
    length = 0
  }
  let gap = 0
  let bytes = 0
  const found = archive.unpack(part, (piece) => {
    bytes += piece.length
    if (bytes > most) throw new Refusal(archiveBomb())
    decoder ??= new TextDecoder(
      piece[0] === 0xff && piece[1] === 0xfe ? 'utf-16le' : piece[0] === 0xfe && piece[1] === 0xff ? 'utf-16be' : 'utf-8',
    )
    const xml = decoder.decode(piece, { stream: true })
    const last = xml.lastIndexOf('>')
    gap = last < 0 ? gap + xml.length : xml.length - last
    if (gap > gridLimits.xmlGap) throw new Refusal(workbookDamaged(part))
    waiting.push(xml)
    length += xml.length
    // A small part goes in at once: a mark may then not be cut in two.
    if (!first || length > whole) {
      if (length > whole / 8) write()
      first = false
    }
  })
  if (!found) return false
  write()
  parser.end()
  return true
}

function createParser(part: string, listener: XmlListener): Parser {
  const refuse = (): never => {
    throw new Refusal(workbookDamaged(part))
  }
  let prefix: string | null = null
  const local = (name: string): string => (prefix !== '' && name.startsWith(prefix!) ? name.slice(prefix!.length) : name)
  return new Parser()
    .on('error', refuse)
    .on('attention', () => {
      throw new Refusal(xmlWithDoctype(part))
    })
    .on('openTag', (name, attributes) => {
      prefix ??= name.slice(0, name.indexOf(':') + 1)
      listener.open(local(name), () => attributes() || {})
    })
    .on('closeTag', (name) => listener.close(local(name)))
    .on('text', (text) => listener.text(decodeEntities(text)))
    .on('cdata', (text) => listener.text(text))
}

const named: Readonly<Record<string, string>> = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' }

/** Text with the five named entities and character references of XML resolved; others stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|apos|gt|lt|quot));/gi, (all, decimal, hex, name) => {
    if (name !== undefined) return named[String(name).toLowerCase()]!
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : all
  })
}
