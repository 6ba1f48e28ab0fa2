/** Why a matrix is not there, or a description or the matrix of another network is not taken. */
export type MatrixRefusal =
  /** Before the first referral, or in the future. */
  | { readonly type: 'NoMatrixYet' }
  /** Words alone where a degree is asked, or a list without a choice. */
  | { readonly type: 'DescriptionIncomplete'; readonly lacks: 'level' | 'choice' }
  | { readonly type: 'DescriptionTooLong'; readonly most: number }
  | { readonly type: 'MatrixIsOwn' }
  | { readonly type: 'MatrixTakenBefore' }
  | { readonly type: 'TooManyMatrices'; readonly most: number }
