import type { Context } from 'hono'
import type { AppEnv } from '../app-env.ts'
import { chooseLanguage } from '../choose-language.ts'
import { readDashboardFile, type DashboardFile } from '../dashboard-file.ts'
import type { App } from '../register-endpoint.ts'

const forever = 'public, max-age=31536000, immutable'

/** Serves the built dashboard: its files, and its one page for every address that is a place in it. */
export function addDashboardRoutes(app: App, directory: string): void {
  app.get('*', async (c) => {
    const path = decodeURIComponent(c.req.path)
    if (path === '/api' || path.startsWith('/api/')) return c.notFound()
    const file = path.endsWith('/') ? null : await readDashboardFile(directory, path)
    // Vite writes a hash of the content into the names under /assets/.
    if (file) return sendFile(c, file, path.startsWith('/assets/') ? forever : 'no-cache')
    if (/\.\w+$/.test(path)) return c.notFound()
    const page = await readDashboardFile(directory, '/index.html')
    return page ? sendFile(c, page, 'no-cache') : sendNotBuilt(c)
  })
}

function sendFile(c: Context<AppEnv>, file: DashboardFile, cacheControl: string): Response {
  const accepted = c.req.header('accept-encoding') ?? ''
  const encoding = (['br', 'gzip'] as const).find(
    (each) => file.bodies[each] && new RegExp(`\\b${each}\\b(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))`).test(accepted),
  )
  const etag = encoding ? file.etag.replace(/"$/, `-${encoding}"`) : file.etag
  const headers = { etag, 'cache-control': cacheControl, vary: 'Accept-Encoding' }
  if (c.req.header('if-none-match')?.includes(etag)) return new Response(null, { status: 304, headers })
  const body = file.bodies[encoding ?? 'identity']!
  return new Response(body as Uint8Array<ArrayBuffer>, {
    headers: { ...headers, 'content-type': file.type, ...(encoding ? { 'content-encoding': encoding } : {}) },
  })
}

/** What one reads where the server was started without building the dashboard. */
function sendNotBuilt(c: Context<AppEnv>): Response {
  const language = chooseLanguage(c.req.url, c.req.header('accept-language'))
  const text =
    language === 'vi'
      ? 'Bảng điều khiển chưa được dựng. Hãy dừng lại và chạy “npm start”. API vẫn dùng được: /api/docs.'
      : 'The dashboard has not been built. Stop this server and run “npm start”. The API works: /api/docs.'
  return c.text(`${text}\n`, 503, { 'content-language': language, 'cache-control': 'no-store', vary: 'Accept-Language' })
}
