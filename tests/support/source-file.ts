import { parseSync } from 'vite'

export type SourceFile = {
  /** From the project's folder, with forward slashes. */
  readonly path: string
  readonly imports: ReadonlyArray<string>
  /** Things read from outside the program's own arguments: `Date.now`, `Math.random`, `new Date()`. */
  readonly impurities: ReadonlyArray<string>
  /** Methods that would leave the database in plain text or fail on an encrypted one. */
  readonly bannedCalls: ReadonlyArray<string>
  /** What the file takes from the runtime: `BrowserWindow`, `ipcMain`. */
  readonly runtimeNames: ReadonlyArray<string>
  readonly windowsMade: number
  readonly doubtfulCasts: number
  readonly defaultExports: number
  readonly switchedOffChecks: number
  readonly lines: number
}

type SyntaxNode = { readonly type: string; readonly [key: string]: unknown }

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

const visit = (value: unknown, see: (node: SyntaxNode) => void): void => {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, see)
    return
  }
  if (!isNode(value)) return
  see(value)
  for (const child of Object.values(value)) visit(child, see)
}

const nameOf = (value: unknown): string => (isNode(value) && typeof value.name === 'string' ? value.name : '')

const textOf = (value: unknown): string | undefined =>
  isNode(value) && typeof value.value === 'string' ? value.value : undefined

const specifierOf = (node: SyntaxNode): string | undefined => {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return textOf(node.source) ?? textOf(node.argument)
    default:
      return undefined
  }
}

const impurityOf = (node: SyntaxNode): string | undefined => {
  if (node.type === 'MemberExpression') {
    const member = `${nameOf(node.object)}.${nameOf(node.property)}`
    if (member === 'Date.now' || member === 'Math.random' || member === 'performance.now') return member
    if (nameOf(node.object) === 'crypto') return member
  }
  const bareDate = node.type === 'NewExpression' && nameOf(node.callee) === 'Date'
  return bareDate && Array.isArray(node.arguments) && node.arguments.length === 0 ? 'new Date()' : undefined
}

const bannedMethods = new Set(['serialize', 'backup'])

const bannedCallOf = (node: SyntaxNode): string | undefined => {
  const callee = node.type === 'CallExpression' ? node.callee : undefined
  if (!isNode(callee) || callee.type !== 'MemberExpression') return undefined
  const method = nameOf(callee.property)
  return bannedMethods.has(method) ? method : undefined
}

const isDoubtfulCast = (node: SyntaxNode): boolean => {
  const inner = node.type === 'TSAsExpression' ? node.expression : undefined
  const between = isNode(inner) && inner.type === 'TSAsExpression' ? inner.typeAnnotation : undefined
  return isNode(between) && (between.type === 'TSUnknownKeyword' || between.type === 'TSAnyKeyword')
}

/** Names of values, not of types: those can do nothing. */
const runtimeNamesOf = (node: SyntaxNode): ReadonlyArray<string> => {
  if (node.type !== 'ImportDeclaration' || textOf(node.source) !== 'electron' || node.importKind === 'type')
    return []
  return Array.isArray(node.specifiers)
    ? node.specifiers.flatMap(specifier =>
        isNode(specifier) && specifier.importKind !== 'type'
          ? [nameOf(specifier.imported) || 'everything']
          : [],
      )
    : []
}

const silencers = new RegExp(`(@ts-(${'ignore'}|${'nocheck'})|${'biome'}-ignore|${'eslint'}-disable)`, 'g')

/** Reads a file by its syntax, not by its letters, so that a comment cannot trip the rules. */
export const readSource = (path: string, text: string): SourceFile => {
  const parsed = parseSync(path, text)
  if (parsed.errors.length > 0) throw new Error(`${path} does not parse: ${parsed.errors[0]?.message ?? ''}`)
  const imports: string[] = []
  const impurities: string[] = []
  const bannedCalls: string[] = []
  const runtimeNames: string[] = []
  let windowsMade = 0
  let doubtfulCasts = 0
  let defaultExports = 0
  visit(parsed.program, node => {
    const specifier = specifierOf(node)
    if (specifier !== undefined) imports.push(specifier)
    runtimeNames.push(...runtimeNamesOf(node))
    const impurity = impurityOf(node)
    if (impurity !== undefined) impurities.push(impurity)
    const banned = bannedCallOf(node)
    if (banned !== undefined) bannedCalls.push(banned)
    if (node.type === 'NewExpression' && nameOf(node.callee) === 'BrowserWindow') windowsMade += 1
    if (isDoubtfulCast(node)) doubtfulCasts += 1
    if (node.type === 'ExportDefaultDeclaration') defaultExports += 1
  })
  return {
    path,
    imports,
    impurities,
    bannedCalls,
    runtimeNames,
    windowsMade,
    doubtfulCasts,
    defaultExports,
    switchedOffChecks: text.match(silencers)?.length ?? 0,
    lines: text.split('\n').length,
  }
}
