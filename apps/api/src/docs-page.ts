import type { Language } from '@moc/use-cases'
import type { openapiDocument } from './openapi-document.ts'
import type { listProblems } from './problems.ts'

type Document = ReturnType<typeof openapiDocument>

/** A JSON schema as far as the page shows it. */
interface Schema {
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly format?: string
  readonly description?: string
  readonly const?: unknown
  readonly prefixItems?: readonly Schema[]
  readonly additionalProperties?: Schema | boolean
}

interface Operation {
  readonly summary?: string
  readonly parameters?: readonly {
    readonly name: string
    readonly in: string
    readonly required?: boolean
    readonly description?: string
    readonly schema?: Schema
  }[]
  readonly requestBody?: unknown
  readonly responses?: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> }>>
}

const words = {
  vi: {
    title: 'API của Mốc',
    machine: 'Bản cho máy đọc',
    parameters: 'Tham số',
    answer: 'Trả về',
    problems: 'Lỗi',
    code: 'Mã',
    status: 'HTTP',
    meaning: 'Nghĩa',
    body: 'Thân yêu cầu: nội dung của tệp',
    other: 'English',
    required: 'bắt buộc',
  },
  en: {
    title: 'The API of Mốc',
    machine: 'For machines',
    parameters: 'Parameters',
    answer: 'Answer',
    problems: 'Problems',
    code: 'Code',
    status: 'HTTP',
    meaning: 'Meaning',
    body: 'Request body: the bytes of the file',
    other: 'Tiếng Việt',
    required: 'required',
  },
} as const

export const docsStyle = `
body { font: 16px/1.55 'Be Vietnam Pro', system-ui, sans-serif; color: #1a1f24; background: #f7f5f0; margin: 0 auto; max-width: 62rem; padding: 2rem 1rem 6rem }
h1 { font-size: 1.6rem } h2 { font-size: 1.05rem; margin: 2.2rem 0 .3rem; border-top: 1px solid #d8d3c8; padding-top: 1.2rem; overflow-wrap: anywhere }
code { font: .92em ui-monospace, monospace } h2 code { color: #0b4f6c } a { color: #0b4f6c }
table { border-collapse: collapse; width: 100%; margin: .6rem 0 } th, td { text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid #e4dfd4 } th { font-weight: 600 }
details { margin: .4rem 0 } summary { cursor: pointer; min-height: 24px } ul { margin: .2rem 0 .2rem 1rem; padding: 0 0 0 .6rem; border-left: 1px solid #d8d3c8; list-style: none } .kind { color: #5a626a }
`

/** Draws the OpenAPI document as one page of plain HTML: no script, nothing from another host. */
export function drawDocs(document: Document, problems: ReturnType<typeof listProblems>, language: Language): string {
  const w = words[language]
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, Operation>).map(([method, operation]) => drawOperation(method, path, operation, language)),
  )
  const rows = problems.map(
    (p) =>
      `<tr id="problem-${p.code}"><td><code>${p.code}</code></td><td>${p.status}</td><td>${escape(language === 'vi' ? p.title : p.titleEn)}</td></tr>`,
  )
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${w.title}</title><style>${docsStyle}</style></head>
<body>
<main>
<h1>${w.title} ${escape(document.info.version)}</h1>
<p>${escape(document.info.description ?? '')}</p>
<p>${w.machine}: <a href="/api/openapi.json"><code>/api/openapi.json</code></a> · <a href="/api/docs?lang=${language === 'vi' ? 'en' : 'vi'}">${w.other}</a></p>
${operations.join('\n')}
<h2 id="problems">${w.problems}</h2>
<table><thead><tr><th>${w.code}</th><th>${w.status}</th><th>${w.meaning}</th></tr></thead><tbody>${rows.join('')}</tbody></table>
</main>
</body>
</html>
`
}

function drawOperation(method: string, path: string, operation: Operation, language: Language): string {
  const w = words[language]
  const parameters = (operation.parameters ?? []).map(
    (p) =>
      `<tr><td><code>${escape(p.name)}</code></td><td class="kind">${p.in}${p.required ? `, ${w.required}` : ''}</td><td>${escape(p.description ?? p.schema?.description ?? nameOf(p.schema ?? {}))}</td></tr>`,
  )
  const answer = Object.values(operation.responses?.['200']?.content ?? {})[0]?.schema
  return `<section><h2><code>${method.toUpperCase()} ${escape(path)}</code></h2>
<p>${escape(operation.summary ?? '')}</p>
${parameters.length > 0 ? `<table><caption>${w.parameters}</caption><tbody>${parameters.join('')}</tbody></table>` : ''}
${operation.requestBody ? `<p>${w.body}</p>` : ''}
${answer ? `<details><summary>${w.answer}: ${escape(nameOf(answer))}</summary>${drawSchema(answer)}</details>` : ''}</section>`
}

/** The fields of a schema, nested as they are. */
function drawSchema(schema: Schema): string {
  if (schema.items) return drawSchema(schema.items)
  const inner = schema.anyOf?.find((each) => each.properties ?? each.items)
  if (inner) return drawSchema(inner)
  const fields = Object.entries(schema.properties ?? {}).map(([name, field]) => {
    const optional = schema.required?.includes(name) ? '' : '?'
    return `<li><code>${escape(name)}${optional}</code> <span class="kind">${escape(nameOf(field))}</span>${drawSchema(field)}</li>`
  })
  return fields.length > 0 ? `<ul>${fields.join('')}</ul>` : ''
}

function nameOf(schema: Schema): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
  if (schema.anyOf) return schema.anyOf.map(nameOf).join(' | ')
  if (schema.prefixItems) return `[${schema.prefixItems.map(nameOf).join(', ')}]`
  if (schema.items) return `[${nameOf(schema.items)}]`
  const type = typeof schema.type === 'string' ? schema.type : (schema.type?.join(' | ') ?? 'any')
  return schema.format ? `${type} (${schema.format})` : type
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!)
}
