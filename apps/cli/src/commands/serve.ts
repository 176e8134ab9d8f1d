import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { directoriesExplained, type Command } from '../command.ts'

/** API and dashboard in one process, until it is told to stop. */
export const serveCommand: Command = {
  usage: 'serve [--port N] [--host H] [--data DIR]',
  about: {
    vi: 'chạy API và bảng điều khiển, in địa chỉ',
    en: 'run API and dashboard, print the address',
  },
  options: {
    port: { type: 'string' },
    host: { type: 'string' },
    data: { type: 'string' },
    catalogue: { type: 'string' },
    json: { type: 'boolean' },
  },
  explained: [
    { option: '--port N', vi: 'cổng (mặc định MOC_PORT hoặc 8787; 0: tự chọn)', en: 'port (default MOC_PORT or 8787; 0: any free one)' },
    {
      option: '--host H',
      vi: 'địa chỉ (mặc định MOC_HOST hoặc 127.0.0.1; địa chỉ khác: chỉ cho xem)',
      en: 'address (default MOC_HOST or 127.0.0.1; any other: reading only)',
    },
    ...directoriesExplained,
    { option: '--json', vi: 'in địa chỉ dưới dạng JSON', en: 'print the address as JSON' },
  ],
  example: 'npm run -s moc -- serve --port 8790 --data ./.moc',
  words: 0,
  async run({ options, environment, print, tell }) {
    const { readConfig, serve } = await import('@moc/api')
    const { data, catalogue, host, port } = options as Record<string, string | undefined>
    const config = readConfig({ data, catalogue, host, port }, environment)
    await serve(config, ({ url, writable }) => {
      void print(options['json'] ? `${JSON.stringify({ url, writable, pid: process.pid })}\n` : `${url}\n`)
      if (!existsSync(join(config.dashboard, 'index.html')))
        tell('Chưa dựng bảng điều khiển, chỉ có API: hãy chạy “npm start”. (The dashboard is not built: run “npm start”.)')
      if (!writable) tell('Chỉ cho xem: địa chỉ này mở cho máy khác. (Reading only: this address is open to other machines.)')
    })
    return 0
  },
}
