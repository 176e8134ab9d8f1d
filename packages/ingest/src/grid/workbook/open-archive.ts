import { crc32 } from 'node:zlib'
import { Inflate } from 'fflate'
import { gridLimits } from '../limits.ts'
import { archiveBomb, workbookDamaged, workbookEncrypted, workbookTruncated } from '../messages.ts'
import { Refusal } from './refusal.ts'

interface ArchivePart {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly unpacked: number
  readonly offset: number
}

/** The parts of a zip archive by name. */
export interface Archive {
  readonly names: readonly string[]
  /** Unpacks a part piece by piece (name without regard to case); false where there is none. Throws `Refusal` where it is damaged or too large. */
  readonly unpack: (name: string, take: (piece: Uint8Array) => void) => boolean
}

const pushed = 16 * 1024

/**
 * Opens a zip archive by its directory. Throws `Refusal` for one that is cut off, encrypted, damaged, or declares more than the limits;
 * a part that turns out larger than it declares, or whose checksum is wrong, is refused when it is unpacked.
 */
export function openArchive(bytes: Uint8Array): Archive {
  const parts = readDirectory(bytes)
  const declared = parts.reduce((sum, part) => sum + part.unpacked, 0)
  if (declared > gridLimits.unpackedBytes) throw new Refusal(archiveBomb())
  const byName = new Map(parts.map((part) => [part.name.toLowerCase(), part]))
  let unpacked = 0
  return {
    names: parts.map((part) => part.name),
    unpack(name, take) {
      const part = byName.get(name.toLowerCase())
      if (!part) return false
      let own = 0
      let crc = 0
      inflate(part, dataOf(part, bytes), (piece) => {
        own += piece.length
        unpacked += piece.length
        const swollen = own > gridLimits.ratioFreeBytes && own > part.packed * gridLimits.ratio
        if (unpacked > gridLimits.unpackedBytes || swollen) throw new Refusal(archiveBomb())
        if (own > part.unpacked) throw new Refusal(workbookDamaged(part.name))
        crc = crc32(piece, crc)
        take(piece)
      })
      if (own !== part.unpacked || crc !== part.crc) throw new Refusal(workbookDamaged(part.name))
      return true
    },
  }
}

function inflate(part: ArchivePart, data: Uint8Array, take: (piece: Uint8Array) => void): void {
  if (part.method === 0) {
    take(data)
    return
  }
  if (part.method !== 8) throw new Refusal(workbookDamaged(part.name))
  const stream = new Inflate((piece) => take(piece))
  try {
    for (let at = 0; at < data.length; at += pushed) stream.push(data.subarray(at, at + pushed), at + pushed >= data.length)
  } catch (failure) {
    throw failure instanceof Refusal || failure instanceof RangeError ? failure : new Refusal(workbookDamaged(part.name))
  }
}

function dataOf(part: ArchivePart, bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const at = part.offset
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) throw new Refusal(workbookDamaged(part.name))
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  if (from + part.packed > bytes.length) throw new Refusal(workbookTruncated())
  return bytes.subarray(from, from + part.packed)
}

/** The directory at the archive's end; in the 64-bit form where the sizes ask for it. */
function readDirectory(bytes: Uint8Array): readonly ArchivePart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end < 0) throw new Refusal(workbookTruncated())
  const { count, start } = directoryPlace(view, end)
  if (count > gridLimits.parts) throw new Refusal(archiveBomb())
  const parts: ArchivePart[] = []
  let at = start
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw new Refusal(workbookTruncated())
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/')
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new Refusal(workbookEncrypted())
    const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength)
    const sizes = widen(extra, view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true))
    parts.push({ name, method: view.getUint16(at + 10, true), crc: view.getUint32(at + 16, true), ...sizes })
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true)
  }
  return parts
}

function findEnd(view: DataView): number {
  const last = view.byteLength - 22
  for (let at = last; at >= 0 && at > last - 65_536; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  return -1
}

function directoryPlace(view: DataView, end: number): { count: number; start: number } {
  const count = view.getUint16(end + 10, true)
  const start = view.getUint32(end + 16, true)
  const locator = end - 20
  if ((count !== 0xffff && start !== 0xffffffff) || locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return { count, start }
  const wide = Number(view.getBigUint64(locator + 8, true))
  if (wide + 56 > view.byteLength || view.getUint32(wide, true) !== 0x06064b50) throw new Refusal(workbookTruncated())
  return { count: Number(view.getBigUint64(wide + 32, true)), start: Number(view.getBigUint64(wide + 48, true)) }
}

/** Sizes and offset of a part; those that are all ones stand, in this order, in the 64-bit field of the extra data. */
function widen(extra: Uint8Array, unpacked: number, packed: number, offset: number): { unpacked: number; packed: number; offset: number } {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength)
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    let from = at + 4
    const read = (size: number): number => {
      if (size !== 0xffffffff || from + 8 > extra.length) return size
      from += 8
      return Number(view.getBigUint64(from - 8, true))
    }
    return { unpacked: read(unpacked), packed: read(packed), offset: read(offset) }
  }
  return { unpacked, packed, offset }
}
