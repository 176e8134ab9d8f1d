/**
 * A number as the shortest decimal text with a point, to the 15 digits that Excel keeps: no thousands separators, no exponent up to 10³⁰.
 * `shift` moves the point to the right: 2 for a percentage.
 */
export function numberText(value: number, shift = 0): string {
  const plain = shift === 0 ? String(value) : ''
  // Up to 15 digits the engine's own shortest text is that of Excel.
  if (plain !== '' && plain.length <= 16 && !/[eN]/.test(plain)) return plain
  const [mantissa = '0', exponent = '0'] = value.toExponential(14).split('e')
  const power = Number(exponent) + shift
  const negative = mantissa.startsWith('-')
  const digits = mantissa.replace(/[-.]/g, '').replace(/0+$/, '') || '0'
  if (Math.abs(power) > 30) return `${negative ? '-' : ''}${digits[0]!}${digits.length > 1 ? `.${digits.slice(1)}` : ''}e${power}`
  const padded = power < 0 ? '0'.repeat(-power) + digits : digits.padEnd(power + 1, '0')
  const point = Math.max(power, 0) + 1
  const fraction = padded.slice(point)
  return `${negative && digits !== '0' ? '-' : ''}${padded.slice(0, point)}${fraction === '' ? '' : `.${fraction}`}`
}
