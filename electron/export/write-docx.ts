import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  LeaderType,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx'
import type { PaperBlock, PaperDocument, PaperRun } from '#domain/paper-document.ts'
import { steadyZip } from './steady-zip.ts'
import { captionParagraph, captionStyle, wordTable } from './word-table.ts'

const itemNumbers = 'items'
const margin = { top: 22, right: 20, bottom: 21, left: 25 } as const
const liveWidth = 210 - margin.left - margin.right

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const

/**
 * A document whose headings, sentences and tables an office can paste into its own form: plain styles, real captions
 * that go on counting wherever they are pasted, heads that repeat on a new page. Its margins say what the copy is.
 */
export const writeDocx = async (paper: PaperDocument): Promise<Uint8Array> =>
  steadyZip(await Packer.toBuffer(documentOf(paper)), paper.stamp.dataAt)

const documentOf = (paper: PaperDocument): Document =>
  new Document({
    title: paper.title,
    subject: factsOf(paper),
    creator: paper.stamp.network,
    description: paper.stamp.remarks.join(' '),
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 20, language: { value: localeOf(paper) } },
          paragraph: { spacing: { after: 100 } },
        },
        heading1: headingStyle(32, 0, 160),
        heading2: headingStyle(26, 320, 120),
        heading3: headingStyle(22, 200, 80),
      },
      paragraphStyles: [
        {
          id: captionStyle,
          name: 'caption',
          basedOn: 'Normal',
          next: 'Normal',
          run: { size: 18, color: '15202B', italics: false },
          paragraph: { spacing: { before: 160, after: 60 }, keepNext: true },
        },
      ],
    },
    numbering: {
      config: [
        {
          reference: itemNumbers,
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 400, hanging: 400 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
            margin: {
              top: convertMillimetersToTwip(margin.top),
              right: convertMillimetersToTwip(margin.right),
              bottom: convertMillimetersToTwip(margin.bottom),
              left: convertMillimetersToTwip(margin.left),
            },
          },
        },
        headers: { default: new Header({ children: [marginLine(paper.stamp.network, [paper.title])] }) },
        footers: { default: new Footer({ children: footerLines(paper) }) },
        children: childrenOf(paper),
      },
    ],
  })

const localeOf = ({ language }: PaperDocument): string => ({ pl: 'pl-PL', en: 'en-GB' })[language]

const factsOf = ({ stamp }: PaperDocument): string =>
  stamp.facts.map(({ name, value }) => `${name}: ${value}`).join(' · ')

const headingStyle = (size: number, before: number, after: number) => ({
  run: { font: 'Calibri', size, bold: true, color: '15202B' },
  paragraph: { spacing: { before, after }, keepNext: true },
})

const small = { size: 16, color: '56636F' } as const

/** Words at the left margin and at the right one, small and grey. */
const marginLine = (
  left: string,
  right: readonly (string | (typeof PageNumber)[keyof typeof PageNumber])[],
) =>
  new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: convertMillimetersToTwip(liveWidth) }],
    children: [new TextRun({ ...small, text: `${left}\t` }), new TextRun({ ...small, children: [...right] })],
  })

/** The hash is long: it has a line of its own. */
const footerLines = ({ stamp }: PaperDocument): Paragraph[] => {
  const [hash, ...facts] = [...stamp.facts].reverse().map(({ name, value }) => `${name}: ${value}`)
  const page = [stamp.words.page, PageNumber.CURRENT, stamp.words.of, PageNumber.TOTAL_PAGES]
  return [marginLine(facts.reverse().join(' · '), page), marginLine(hash ?? '', [])]
}

const childrenOf = (paper: PaperDocument): FileChild[] => [
  ...paper.blocks.flatMap(block => wordBlock(block)),
  ...paper.stamp.remarks.map(
    remark => new Paragraph({ children: [new TextRun({ ...small, text: remark })] }),
  ),
]

const wordBlock = (block: PaperBlock): FileChild[] => {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          text: block.text.replace(/^(\d+)\s/, '$1. '),
          heading: headings[block.level - 1] ?? HeadingLevel.HEADING_4,
        }),
      ]
    case 'paragraph':
      return [
        new Paragraph({
          ...(block.role === 'item' ? { numbering: { reference: itemNumbers, level: 0 } } : {}),
          children: block.runs.map(run => wordRun(run, block.role === 'note')),
        }),
      ]
    case 'signature':
      return [signatureLine(block)]
    case 'table':
      return [...captionParagraph(block), wordTable(block, liveWidth), afterTable()]
  }
}

/** Two tables that touch would be one; a line as thin as may be keeps them apart. */
const afterTable = (): Paragraph =>
  new Paragraph({ spacing: { before: 0, after: 0, line: 160, lineRule: LineRuleType.EXACT } })

/** Room to sign by hand: the words, then dots as far as the right margin. */
const signatureLine = ({ role, who, line }: Extract<PaperBlock, { kind: 'signature' }>): Paragraph =>
  new Paragraph({
    spacing: { before: 400 },
    keepLines: true,
    tabStops: [
      { type: TabStopType.RIGHT, position: convertMillimetersToTwip(liveWidth), leader: LeaderType.DOT },
    ],
    children: [
      new TextRun({ text: `${role} `, bold: true }),
      new TextRun(`${who} `),
      new TextRun({ ...small, text: `\t ${line}` }),
    ],
  })

const wordRun = ({ text, isStrong }: PaperRun, isNote: boolean): TextRun =>
  new TextRun({ text, bold: isStrong, ...(isNote ? small : {}) })
