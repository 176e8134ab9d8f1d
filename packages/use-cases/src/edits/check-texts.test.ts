import { expect, test } from 'vitest'
import { checkTexts } from './check-texts.ts'

test.each<[what: string, record: Record<string, unknown>, codes: string[]]>([
  ['ordinary texts, line breaks and numbers pass', { nameVi: 'Tỷ số\ngiới tính', aliases: ['SRB'], value: 5, definitionVi: null }, []],
  ['a text that begins with = passes, as text', { nameVi: '=1+1' }, []],
  ['a text of 2,001 characters is too long', { nameVi: 'x'.repeat(2001) }, ['nameVi text-too-long']],
  ['a NUL byte is refused', { nameVi: 'a\0b' }, ['nameVi text-unreadable']],
  ['a text is found however deep it lies', { milestones: [{ textVi: 'a\u0007' }] }, ['milestones text-unreadable']],
])('in an edit %s', (_what, record, codes) => {
  expect(checkTexts(record).map(({ field, code }) => `${field} ${code}`)).toEqual(codes)
})
