type Sheet = { readonly sheet: number; readonly of: number }

/** The printed cards with a code, and what stands on the sheet around them. */
export const residentCards = {
  title: 'Person’s card',
  blankSheet: ({ sheet, of }: Sheet) => `Blank cards, sheet ${sheet} of ${of}`,
  cutting: 'Print at 100%, best on stiff paper, and cut along the marks.',
  blankAdvice:
    'These codes are not in the network yet: a code enters it with its first referral. One card is one person.',
  what: 'This code is a pseudonym: it stands for your name, and an institution of the network finds your matter by it.',
  square: (text: string) => `QR code: ${text}`,
}
