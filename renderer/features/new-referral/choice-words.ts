import type { ResidentChoice } from '#domain/answers.ts'
import { labelOf } from '../../text/label-of.ts'
import { personWords } from './person-words.ts'

/** Who it is, coarsely, and what the last referral was about. */
export const choiceWords = ({ attributes, need }: ResidentChoice): string =>
  [personWords(attributes), need === null ? '' : labelOf('need', need)]
    .filter(word => word !== '')
    .join(' · ')
