/** Of the hidden sentence that says what figures of a kind mean. */
export const definitionId = (kind: string): string => `define-${kind}`
