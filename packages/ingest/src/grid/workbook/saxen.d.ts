declare module 'saxen' {
  type Decode = (text: string) => string
  type Attributes = Readonly<Record<string, string>>

  export class Parser {
    on(name: 'openTag', take: (name: string, attributes: () => Attributes | false, decode: Decode, selfClosing: boolean) => void): this
    on(name: 'closeTag', take: (name: string, decode: Decode, selfClosing: boolean) => void): this
    on(name: 'text', take: (text: string, decode: Decode) => void): this
    on(name: 'cdata', take: (text: string) => void): this
    on(name: 'attention', take: (text: string) => void): this
    on(name: 'error', take: (error: Error) => void): this
    write(xml: string): this
    end(): Error | null
  }
}
