import { BuilderElement, Run, XmlComponent } from 'docx'

/**
 * A number that Word counts itself (`SEQ`), with what it says until it does: pasted among the tables of another
 * document it becomes the next number there, and a program that counts no fields shows what the paper says.
 */
export class CountingField extends Run {
  constructor(sequence: string, number: string) {
    super({ bold: true })
    this.root.push(
      fieldMark('begin'),
      new TextOf('w:instrText', ` SEQ ${sequence} \\* ARABIC `),
      fieldMark('separate'),
      new TextOf('w:t', number),
      fieldMark('end'),
    )
  }
}

class TextOf extends XmlComponent {
  constructor(name: string, text: string) {
    super(name)
    this.root.push(text)
  }
}

const fieldMark = (place: 'begin' | 'separate' | 'end'): XmlComponent =>
  new BuilderElement({
    name: 'w:fldChar',
    attributes: { place: { key: 'w:fldCharType', value: place } },
  })
