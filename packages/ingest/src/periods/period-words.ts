import { stripMarks } from '../names/fold-name.ts'

/** Words for numbers up to twelve, as months are counted in, without diacritics. */
const numbers: Readonly<Record<string, number>> = {
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  'muoi mot': 11,
  'muoi hai': 12,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
}

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']

/** What `countOf` reads, for a pattern. */
export const countWords = String.raw`\d{1,2}|mười một|mười hai|mười|một|hai|ba|bốn|tư|năm|sáu|bảy|bẩy|tám|chín|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve`
/** What `monthOf` reads, for a pattern: whole names and their first three letters. */
export const monthWords = String.raw`jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?`

/** A number written in digits, Roman numerals up to IV, or words; 0 where it is none. */
export function countOf(text: string): number {
  const word = stripMarks(text)
  const roman = ['i', 'ii', 'iii', 'iv'].indexOf(word)
  if (roman >= 0) return roman + 1
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1]
  return digits === undefined ? (numbers[word] ?? 0) : Number(digits)
}

/** The number of an English month's name or its first letters; 0 where it is none. */
export function monthOf(text: string): number {
  const word = text.toLowerCase().replace(/\.$/, '').slice(0, 3)
  return months.findIndex((month) => month.startsWith(word)) + 1
}
