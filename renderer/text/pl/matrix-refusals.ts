import type { MatrixRefusal } from '#domain/matrix-refusal.ts'

type Sentences = {
  readonly [T in MatrixRefusal['type']]: string | ((no: Extract<MatrixRefusal, { type: T }>) => string)
}

/** Why a description or a matrix was not taken, and what to do instead. */
export const matrixRefusals = {
  NoMatrixYet: 'Za ten okres nie ma jeszcze danych do macierzy. Wybierz inny okres.',
  DescriptionIncomplete: no =>
    no.lacks === 'level'
      ? 'Wybierz stopień od 1 do 4: same słowa nie dadzą się zestawić z innymi. Żeby usunąć opis, wyczyść też słowa.'
      : 'Zaznacz co najmniej jedną pozycję: same słowa nie dadzą się zestawić z innymi. Żeby usunąć opis, wyczyść też słowa.',
  DescriptionTooLong: no => `Skróć opis do ${no.most} znaków: dłuższy nie zmieści się w macierzy.`,
  MatrixIsOwn: 'To jest macierz tej samej sieci. Wczytaj plik z innego osiedla lub miasta.',
  MatrixTakenBefore: 'Ta macierz jest już wczytana. Znajdziesz ją na liście plików innych sieci.',
  TooManyMatrices: no => `Obok własnej stoi najwyżej ${no.most} macierzy. Usuń jedną, potem wczytaj tę.`,
} satisfies Sentences
