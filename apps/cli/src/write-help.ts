import type { Language } from '@moc/use-cases'
import type { Command } from './command.ts'

const words = {
  vi: {
    usage: 'Cách gọi',
    options: 'Tùy chọn',
    example: 'Ví dụ',
    commands: 'Lệnh',
    more: 'Mỗi lệnh có --help kèm ví dụ.',
    exit: 'Mã thoát: 0 xong; 1 dữ liệu có lỗi (đã liệt kê); 2 gọi sai; 3 không làm được.',
    tagline: 'Mốc: theo dõi chỉ tiêu bình đẳng giới',
  },
  en: {
    usage: 'Usage',
    options: 'Options',
    example: 'Example',
    commands: 'Commands',
    more: 'Every command has --help with an example.',
    exit: 'Exit codes: 0 done; 1 the data has errors (listed); 2 the call is wrong; 3 it could not be done.',
    tagline: 'Mốc: indicators of gender-equality strategies',
  },
} as const

/** The table of contents: every command with what it does. */
export function writeContents(commands: Readonly<Record<string, Command>>, language: Language): string {
  const w = words[language]
  const lines = Object.entries(commands).map(([name, { about }]) => `  ${name.padEnd(10)} ${about[language]}`)
  return `${w.tagline}\n\n${w.usage}: moc COMMAND …   (npm run -s moc -- COMMAND …)\n\n${w.commands}:\n${lines.join('\n')}\n\n${w.more}\n${w.exit}\n`
}

/** The help of one command, with its example. */
export function writeHelp(command: Command, language: Language): string {
  const w = words[language]
  const options = command.explained.map((each) => `  ${each.option.padEnd(20)} ${each[language]}`)
  return `${w.usage}: moc ${command.usage}\n\n${command.about[language]}\n\n${w.options}:\n${options.join('\n')}\n\n${w.example}:\n  ${command.example.replaceAll('\n', '\n  ')}\n\n${w.exit}\n`
}
