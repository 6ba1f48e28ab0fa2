import '../../app/zod-config.ts'
import { openRegisterDesk } from './register-desk.ts'

/**
 * The worker in which old registers are read: whatever a file does to its reader, the window goes on, and there is
 * no key and no database here. Questions come as `{id, name, input}` and go back as `{id, value}`.
 */
type Scope = {
  readonly postMessage: (message: unknown) => void
  readonly addEventListener: (type: 'message', listener: (event: MessageEvent<unknown>) => void) => void
}
const scope: Scope = globalThis

const desk = openRegisterDesk(() => new Promise(resolve => setTimeout(resolve, 0)))

export type DeskQuestion = {
  readonly [N in keyof typeof desk]: {
    readonly id: number
    readonly name: N
    readonly input: Parameters<(typeof desk)[N]>
  }
}[keyof typeof desk]

const answer = async (question: DeskQuestion): Promise<unknown> => {
  switch (question.name) {
    case 'preview': {
      const [mapping, context] = question.input
      return desk.preview(mapping, context, share => scope.postMessage({ id: question.id, share }))
    }
    case 'open':
      return desk.open(...question.input)
    case 'unknownValues':
      return desk.unknownValues(...question.input)
    case 'codedLines':
      return desk.codedLines(...question.input)
    case 'refuseInNetwork':
      return desk.refuseInNetwork(...question.input)
    case 'shownLines':
      return desk.shownLines(...question.input)
    case 'portion':
      return desk.portion(...question.input)
    case 'personsTaken':
      return desk.personsTaken()
  }
}

scope.addEventListener('message', ({ data }) => {
  const question = data as DeskQuestion
  answer(question).then(
    value => scope.postMessage({ id: question.id, value }),
    () => scope.postMessage({ id: question.id, broken: true }),
  )
})
