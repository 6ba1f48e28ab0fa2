import { InstitutionKey } from '#domain/ids.ts'
import type { DescriptionForm } from '#domain/matrix-calls.ts'
import { MatrixFile } from '#domain/matrix-file.ts'

/** A row of the matrix as somebody types it: four degrees and a few words. */
export const aDescription = (over: Partial<DescriptionForm> = {}): DescriptionForm => ({
  dimension: 'access',
  level: 2,
  choices: [],
  amount: null,
  until: null,
  text: 'wniosek, godziny urzędu',
  ...over,
})

/** The matrix of another network, as its file holds it. */
export const aMatrixFile = (over: Partial<MatrixFile> = {}): MatrixFile =>
  MatrixFile.parse({
    format: 'sztafeta-matrix',
    version: 1,
    network: 'Xarxa Bon Pastor',
    period: '2026-Q3',
    preparedOn: '2026-10-05',
    institutions: [
      {
        key: InstitutionKey.parse('serveis_socials'),
        name: 'Serveis Socials',
        english: 'Social Services',
        described: {
          access: { kind: 'scale', level: 3, text: 'prosty zapis', until: null },
          target_group: { kind: 'choices', choices: ['everyone'], text: '' },
          would_learn: { kind: 'text', text: 'pracy w terenie' },
        },
        computed: { time_to_accept: { kind: 'days', value: 4, of: null } },
      },
    ],
    whole: {
      time_to_accept: { kind: 'days', value: 4, of: null },
      agreement_rate: { kind: 'share', percent: 85, part: null, of: null },
    },
    ...over,
  })
