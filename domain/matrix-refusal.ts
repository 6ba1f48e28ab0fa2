/** Why a description of an institution or the matrix of another network is not taken. */
export type MatrixRefusal =
  /** Words alone where a degree is asked, or a list without a choice. */
  | { readonly type: 'DescriptionIncomplete'; readonly lacks: 'level' | 'choice' }
  | { readonly type: 'DescriptionTooLong'; readonly most: number }
  | { readonly type: 'MatrixIsOwn' }
  | { readonly type: 'MatrixTakenBefore' }
  | { readonly type: 'TooManyMatrices'; readonly most: number }
