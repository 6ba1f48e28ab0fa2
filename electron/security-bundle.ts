import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { contentSecurityPolicy } from './security.ts'

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
}

/** Where `style-nonce.ts` of the screens looks; an empty value in the built page, a fresh one in each answer. */
const emptyNonce = /(<meta name="style-nonce" content=)""/

const headersOf = (contentType: string, styleNonce: string): Record<string, string> => ({
  'content-type': contentType,
  'content-security-policy': contentSecurityPolicy(styleNonce),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
})

/**
 * Answers `app://bundle/…` from a map of paths fixed at start: what is not in the built folder has no
 * address, and no text of a request is ever joined to a path of the disk.
 */
export const createBundle = (folder: string): ((request: Pick<Request, 'url' | 'method'>) => Response) => {
  const fileByPath = new Map<string, string>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name)
    if (entry.isFile()) fileByPath.set(`/${relative(folder, file).split(sep).join('/')}`, file)
  }

  return request => {
    const { host, pathname } = new URL(request.url)
    const path = pathname === '/' ? '/index.html' : pathname
    const file = host === 'bundle' && request.method === 'GET' ? fileByPath.get(path) : undefined
    const contentType = contentTypes[extname(path)]
    if (file === undefined || contentType === undefined) return new Response(null, { status: 404 })
    const styleNonce = randomBytes(16).toString('base64url')
    const body = readFileSync(file)
    return new Response(
      path.endsWith('.html') ? body.toString('utf8').replace(emptyNonce, `$1"${styleNonce}"`) : body,
      { headers: headersOf(contentType, styleNonce) },
    )
  }
}
