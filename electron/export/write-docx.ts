import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx'
import type { PaperBlock, PaperDocument, PaperRun } from '#domain/paper-document.ts'
import { captionParagraph, wordTable } from './word-table.ts'

const itemNumbers = 'items'
const margin = { top: 22, right: 20, bottom: 21, left: 25 } as const
const liveWidth = 210 - margin.left - margin.right

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const

/**
 * A document whose headings, sentences and tables an office can paste into its own form: plain styles, real captions
 * that go on counting wherever they are pasted, heads that repeat on a new page. Its margins say what the copy is.
 */
export const writeDocx = (paper: PaperDocument): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({
      title: paper.title,
      subject: factsOf(paper),
      creator: paper.stamp.network,
      description: paper.stamp.remarks.join(' '),
      styles: {
        default: {
          document: {
            run: { font: 'Calibri', size: '10pt', language: { value: localeOf(paper) } },
            paragraph: { spacing: { after: 100 } },
          },
          heading1: headingStyle('16pt', 0, 160),
          heading2: headingStyle('13pt', 320, 120),
          heading3: headingStyle('11pt', 200, 80),
        },
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
          footers: { default: new Footer({ children: [footer(paper)] }) },
          children: childrenOf(paper),
        },
      ],
    }),
  )

const localeOf = ({ language }: PaperDocument): string => ({ pl: 'pl-PL', en: 'en-GB' })[language]

const factsOf = ({ stamp }: PaperDocument): string =>
  stamp.facts.map(({ name, value }) => `${name}: ${value}`).join(' · ')

const headingStyle = (size: `${number}pt`, before: number, after: number) => ({
  run: { font: 'Calibri', size, bold: true, color: '15202B' },
  paragraph: { spacing: { before, after }, keepNext: true },
})

const small = { size: '8pt', color: '56636F' } as const

/** Words at the left margin and at the right one, small and grey. */
const marginLine = (left: string, right: readonly (string | (typeof PageNumber)[keyof typeof PageNumber])[]) =>
  new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: convertMillimetersToTwip(liveWidth) }],
    children: [new TextRun({ ...small, text: `${left}\t` }), new TextRun({ ...small, children: [...right] })],
  })

const footer = (paper: PaperDocument): Paragraph => {
  const { words } = paper.stamp
  return marginLine(factsOf(paper), [words.page, PageNumber.CURRENT, words.of, PageNumber.TOTAL_PAGES])
}

const childrenOf = (paper: PaperDocument): FileChild[] => [
  ...paper.blocks.flatMap(block => wordBlock(block)),
  ...paper.stamp.remarks.map(remark => new Paragraph({ children: [new TextRun({ ...small, text: remark })] })),
]

const wordBlock = (block: PaperBlock): FileChild[] => {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({ text: block.text, heading: headings[block.level - 1] ?? HeadingLevel.HEADING_4 }),
      ]
    case 'paragraph':
      return [
        new Paragraph({
          ...(block.role === 'item' ? { numbering: { reference: itemNumbers, level: 0 } } : {}),
          children: block.runs.map(run => wordRun(run, block.role === 'note')),
        }),
      ]
    case 'table':
      return [...captionParagraph(block), wordTable(block, liveWidth), new Paragraph({ text: '' })]
  }
}

const wordRun = ({ text, isStrong }: PaperRun, isNote: boolean): TextRun =>
  new TextRun({ text, bold: isStrong, ...(isNote ? small : {}) })
