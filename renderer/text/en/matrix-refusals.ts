import type { MatrixRefusal } from '#domain/matrix-refusal.ts'

type Sentences = {
  readonly [T in MatrixRefusal['type']]: string | ((no: Extract<MatrixRefusal, { type: T }>) => string)
}

/** Why a description or a matrix was not taken, and what to do instead. */
export const matrixRefusals = {
  NoMatrixYet: 'There are no data for a matrix of this period yet. Choose another period.',
  DescriptionIncomplete: no =>
    no.lacks === 'level'
      ? 'Choose a degree from 1 to 4: words alone cannot be set beside others. To remove the description, clear the words too.'
      : 'Choose at least one item: words alone cannot be set beside others. To remove the description, clear the words too.',
  DescriptionTooLong: no =>
    `Shorten the description to ${no.most} characters: more does not fit in the matrix.`,
  MatrixIsOwn: 'This is the matrix of this very network. Read in a file of another estate or city.',
  MatrixTakenBefore: 'This matrix has been read in already. It is on the list of files of other networks.',
  TooManyMatrices: no =>
    `At most ${no.most} matrices stand beside the own one. Remove one, then read this in.`,
} satisfies Sentences
