import type { DirectoryFact } from '#domain/directory-answers.ts'
import type { ServiceId } from '#domain/ids.ts'
import { labelOf } from '../../text/label-of.ts'
import type { Texts } from '../../text/polish.ts'
import { formatDate } from '../../ui/format-day.ts'
import { roomWords } from './room-words.tsx'
import { serviceName } from './service-words.ts'

/** One fact of the directory as a sentence of its history. */
export const factSentence = (
  t: Texts,
  fact: DirectoryFact,
  nameOf: (service: ServiceId) => string,
): string => {
  const { facts } = t.directory
  switch (fact.type) {
    case 'InstitutionJoined':
      return fact.payload.importId === undefined
        ? facts.InstitutionJoined
        : facts.FromFile(facts.InstitutionJoined)
    case 'InstitutionRenamed':
      return facts.InstitutionRenamed({
        name: fact.payload.names.full,
        day: formatDate(fact.payload.validFrom),
      })
    case 'InstitutionTakesChanged':
      return facts.InstitutionTakesChanged({
        takes: t.directory.takes[fact.payload.takes],
        day: formatDate(fact.payload.validFrom),
      })
    case 'InstitutionClosed':
      return facts.InstitutionClosed({
        from: formatDate(fact.payload.from),
        to: formatDate(fact.payload.to),
      })
    case 'ClosureTakenBack':
      return facts.ClosureTakenBack(formatDate(fact.payload.from))
    case 'TeamFormed':
      return facts.TeamFormed(fact.payload.name)
    case 'TeamRenamed':
      return facts.TeamRenamed(fact.payload.name)
    case 'PromiseGiven':
      return facts.PromiseGiven({
        urgency: labelOf('urgency', fact.payload.urgency),
        accept: t.directory.span(fact.payload.promise.accept),
        contact: t.directory.span(fact.payload.promise.firstContact),
        day: formatDate(fact.payload.validFrom),
      })
    case 'CapacityAssured':
      return facts.CapacityAssured(roomWords(t, fact.payload))
    case 'ServiceOffered':
      return fact.payload.importId === undefined
        ? facts.ServiceOffered(serviceName(fact.payload))
        : facts.FromFile(facts.ServiceOffered(serviceName(fact.payload)))
    case 'ServiceChanged':
      return facts.ServiceChanged(serviceName(fact.payload))
    case 'ServiceEnded':
      return fact.payload.lastOn === null
        ? facts.ServiceResumed(nameOf(fact.payload.service))
        : facts.ServiceEnded({
            name: nameOf(fact.payload.service),
            day: formatDate(fact.payload.lastOn),
          })
    case 'ServiceCapacityAssured':
      return facts.ServiceCapacityAssured({
        name: nameOf(fact.payload.service),
        room: roomWords(t, fact.payload),
      })
    case 'InstitutionDescribed': {
      const { dimension, cell, validFrom } = fact.payload
      const said = { row: t.matrix.names[dimension], day: formatDate(validFrom) }
      return cell === null ? t.matrix.own.factCleared(said) : t.matrix.own.fact(said)
    }
  }
}
