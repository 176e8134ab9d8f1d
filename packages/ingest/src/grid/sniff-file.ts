import type { Message } from '../rows/messages.ts'
import { fileEmpty } from '../rows/messages.ts'
import { fileIsOther, fileIsWebPage, workbookEncrypted, workbookIsLegacy, workbookTruncated } from './messages.ts'

export type SniffedFile = { readonly kind: 'zip' | 'text' } | { readonly kind: 'refused'; readonly message: Message }

const kinds: readonly (readonly [string, readonly [string, string]])[] = [
  ['%PDF-', ['tệp PDF', 'a PDF']],
  ['\x89PNG', ['ảnh PNG', 'a PNG picture']],
  ['\xff\xd8\xff', ['ảnh JPEG', 'a JPEG picture']],
  ['GIF8', ['ảnh GIF', 'a GIF picture']],
  ['II*\0', ['ảnh TIFF', 'a TIFF picture']],
  ['MM\0*', ['ảnh TIFF', 'a TIFF picture']],
  ['RIFF', ['ảnh, âm thanh hoặc phim', 'a picture, sound or film']],
  ['{\\rtf', ['văn bản RTF', 'an RTF document']],
  ['Rar!', ['tệp nén RAR', 'a RAR archive']],
  ['7z\xbc\xaf', ['tệp nén 7z', 'a 7z archive']],
  ['\x1f\x8b', ['tệp nén gzip', 'a gzip archive']],
  ['SQLite format 3', ['cơ sở dữ liệu', 'a database']],
  ['MZ\x90\0', ['chương trình', 'a program']],
]

/** What a file is by its first bytes: a zip archive (as .xlsx is), text, or something to refuse with a sentence. Never throws. */
export function sniffFile(fileName: string, bytes: Uint8Array): SniffedFile {
  const refuse = (message: Message): SniffedFile => ({ kind: 'refused', message })
  if (bytes.length === 0) return refuse(fileEmpty())
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1')
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06') || head.startsWith('PK\x07\x08')) return { kind: 'zip' }
  if (bytes.length < 4 && bytes.length > 1 && 'PK\x03'.startsWith(head)) return refuse(workbookTruncated())
  if (head.startsWith('\xd0\xcf\x11\xe0')) return refuse(sayOfOle(bytes))
  // Workbooks before 1995 stand outside such a container.
  if (bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1]!) && [4, 6, 8, 16].includes(bytes[2]!) && bytes[3] === 0)
    return refuse(workbookIsLegacy())
  const found = kinds.find(([mark]) => head.startsWith(mark))
  if (found) return refuse(fileIsOther(found[1]))
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|head|body|table|meta|\?xml|style)\b/i.test(head)) return refuse(fileIsWebPage(fileName))
  return { kind: 'text' }
}

/** The container of old Office files: what lies in it is told by the names of its streams. */
function sayOfOle(bytes: Uint8Array): Message {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const holds = (name: string): boolean => all.includes(Buffer.from(name, 'utf16le'))
  if (holds('EncryptedPackage') || holds('EncryptionInfo')) return workbookEncrypted()
  if (holds('WordDocument')) return fileIsOther(['văn bản Word kiểu cũ (.doc)', 'an old Word document (.doc)'])
  if (holds('PowerPoint Document')) return fileIsOther(['bản trình chiếu kiểu cũ (.ppt)', 'an old presentation (.ppt)'])
  return workbookIsLegacy()
}
